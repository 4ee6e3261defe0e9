/** A connector that is watched, as the schedule names it. */
export interface Watched {
  readonly arn: string;
  /** How often it is restarted before a person has to look. */
  readonly maxRestarts: number;
  /** For how long it must have been well for restarts before that not to count any more. */
  readonly resetAfterMinutes: number;
  /** ARNs of secrets whose rotation asks for a restart. */
  readonly secrets?: readonly string[];
}

/** What the schedule hands to the function. */
export interface RestartEvent {
  readonly connectors: readonly Watched[];
}

/** The name in the ARN of a connector: `…:connector/<name>/<id>`. */
export function nameOf({ arn }: Watched): string {
  return arn.split('/')[1];
}
