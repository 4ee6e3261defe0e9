import type { Duration } from 'aws-cdk-lib';
import { numberText } from '../../synth';

/** A duration that can be disabled, which connectors represent as -1. */
export class OptionalDuration {
  /**
   * A duration.
   *
   * @param duration the duration
   */
  public static of(duration: Duration): OptionalDuration {
    return new OptionalDuration(numberText(duration.toMilliseconds()));
  }

  /** Disabled or unlimited, depending on the option. */
  public static disabled(): OptionalDuration {
    return new OptionalDuration('-1');
  }

  private constructor(
    /** The value in the configuration: milliseconds, or -1. */
    public readonly value: string,
  ) {}
}
