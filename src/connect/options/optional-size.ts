import type { Size } from 'aws-cdk-lib';
import { numberText } from '../../synth';

/** A size that can be disabled, which connectors represent as -1. */
export class OptionalSize {
  /**
   * A size.
   *
   * @param size the size
   */
  public static of(size: Size): OptionalSize {
    return new OptionalSize(numberText(size.toBytes()));
  }

  /** Disabled or unlimited, depending on the option. */
  public static disabled(): OptionalSize {
    return new OptionalSize('-1');
  }

  private constructor(
    /** The value in the configuration: bytes, or -1. */
    public readonly value: string,
  ) {}
}
