import type { Text } from '../model';

/** Reads an option as it is given; `undefined` where it is not, or is empty. */
export type OptionReader = (option: string) => Text | undefined;

/** What a connector does in AWS with the execution role, besides Kafka and its secrets. */
export interface AwsCall {
  /** What it cannot work without. */
  readonly actions: readonly string[];
  /** What it does besides: without these it cleans up less, or looks less closely, and works. */
  readonly also?: readonly string[];
  /** The option that names the resource, or several names of it, of which the first that is set counts. Where none is set, the connector does not make the call. */
  readonly option: string | readonly string[];
  /** What of the value is meant where that is not all of it. Each match is a resource of its own, and its groups are `{1}`, `{2}`. */
  readonly read?: RegExp;
  /** Where a value that only the deploy knows has these groups: their places between its slashes. */
  readonly pieces?: readonly number[];
  /**
   * The ARN of the resource, or those of several that the call needs together. `{value}` stands for the value of the option, `{partition}`, `{region}` and `{account}` for where it is, `{within}` for what
   * `within` says. A value that is an ARN itself stands for all up to `{value}`.
   */
  readonly arn: string | readonly string[];
  /** Which part of the resource other options narrow it to. */
  readonly within?: (option: OptionReader) => string | Text;
  /** What the resource is for, in words: `the event bus to which events are sent`. */
  readonly resource: string;
  /** The option that names the Region of the resource, where it is another one than that of the connector. */
  readonly region?: string;
  /** The call is made where all of these hold. */
  readonly when?: readonly Setting[];
  /** Options with which the connector makes the call by other credentials than those of the execution role: set at all, or to some values. */
  readonly unless?: ReadonlyArray<string | Setting>;
  /** Where the call goes. */
  readonly service?: ServiceCall;
  /** Whether it can work without: a policy of the resource often allows the call in place of the role, or the resource may be another one than named. */
  readonly perhaps?: true;
}

/** An option with one of some values. */
export interface Setting {
  readonly option: string;
  readonly is: RegExp;
  /** What holds where it is not set. */
  readonly byDefault?: string;
}

/** A service of AWS by the name of its endpoint, and what for. */
export interface ServiceCall {
  readonly endpoint: string;
  readonly purpose: string;
  /** Options with which the connector calls another place. */
  readonly unless?: readonly string[];
}
