/** Settings of every client: one layer of patience, ours, which knows the deadline; and no call that hangs. */
export const CLIENT = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 5000, requestTimeout: 20_000, throwOnRequestTimeout: true },
};

/** The Region of an ARN. */
export function regionOf(arn: string): string | undefined {
  return arn.split(':')[3] || undefined;
}
