import type { FunctionContext } from './event';

/** What is kept back to answer CloudFormation with, whose answer is tried several times. */
const MARGIN = 15_000;
/** Without a context nobody ends the function. */
const FOREVER = 600_000;

/** The end of what a function may try: before Lambda ends the function, so that a prepared message is what CloudFormation hears. */
export class Deadline {
  static of(context?: FunctionContext): Deadline {
    return new Deadline(Date.now() + (context ? context.getRemainingTimeInMillis() - MARGIN : FOREVER));
  }

  private constructor(private readonly end: number) {}

  /** How many milliseconds are left. */
  get remaining(): number {
    return Math.max(0, this.end - Date.now());
  }

  /** A signal for one call: it must have ended within some milliseconds, and before the deadline. */
  signal(milliseconds: number): AbortSignal {
    return AbortSignal.timeout(Math.max(1, Math.min(milliseconds, this.remaining)));
  }
}
