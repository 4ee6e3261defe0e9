import type { Duration } from 'aws-cdk-lib';

/** A time that can be switched off, which connectors write as -1. */
export class OptionalDuration {
  /**
   * A time.
   *
   * @param duration the time
   */
  public static of(duration: Duration): OptionalDuration {
    return new OptionalDuration(String(duration.toMilliseconds()));
  }

  /** Switched off, or without a limit, by the option. */
  public static disabled(): OptionalDuration {
    return new OptionalDuration('-1');
  }

  private constructor(
    /** What stands in the configuration: milliseconds, or -1. */
    public readonly value: string,
  ) {}
}
