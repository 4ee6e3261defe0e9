import type { Duration } from 'aws-cdk-lib';

/** What becomes of old records of a topic. */
export enum CleanupPolicy {
  /** They are deleted when the retention is over. */
  DELETE = 'delete',
  /** The last record of each key stays. */
  COMPACT = 'compact',
  /** The last record of each key stays until the retention is over. */
  COMPACT_AND_DELETE = 'compact,delete',
}

/** How long records of a topic are kept. */
export class TopicRetention {
  /** For ever. */
  public static readonly UNLIMITED = new TopicRetention('-1');

  /**
   * For some time.
   *
   * @param duration how long
   */
  public static of(duration: Duration): TopicRetention {
    return new TopicRetention(String(duration.toMilliseconds()));
  }

  private constructor(
    /** The value of `retention.ms`. */
    public readonly milliseconds: string,
  ) {}
}
