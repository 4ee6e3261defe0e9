import { masked } from '../shared/masks';

/** What is logged of a connector at a run: one line of JSON, without anything of its own logs or configuration. */
export function report(connector: string, facts: object): void {
  console.log(masked(JSON.stringify({ connector, ...facts })));
}

/**
 * Tells CloudWatch that a connector is not restarted any more. It does so at each run for as long as that holds, and nothing otherwise: an alarm
 * sees a state, and a metric without data points costs nothing.
 *
 * The line goes past `console`, whose time and request id in front of it are no part of the format.
 */
export function reportGivenUp(connector: string, restarts: number, why: string, now: number): void {
  process.stdout.write(`${JSON.stringify({
    _aws: {
      Timestamp: now,
      CloudWatchMetrics: [{ Namespace: 'MskConnect/AutoRestart', Dimensions: [['ConnectorName']], Metrics: [{ Name: 'RestartsGivenUp', Unit: 'Count' }] }],
    },
    ConnectorName: connector,
    RestartsGivenUp: 1,
    restarts,
    why: masked(why),
  })}\n`);
}
