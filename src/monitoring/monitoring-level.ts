/**
 * The level of detail of the metrics that a provisioned MSK cluster sends to CloudWatch. Each level has the metrics of those before it; all but `DEFAULT` cost money.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html
 */
export enum MonitoringLevel {
  /** Cluster and basic broker metrics, and the lag of consumer groups by topic. Free. */
  DEFAULT = 'DEFAULT',
  /** More of each broker: request handlers, throttling, IAM connections. */
  PER_BROKER = 'PER_BROKER',
  /** Messages by topic and broker. */
  PER_TOPIC_PER_BROKER = 'PER_TOPIC_PER_BROKER',
  /** The lag of consumer groups by partition. */
  PER_TOPIC_PER_PARTITION = 'PER_TOPIC_PER_PARTITION',
}

const ORDER = [
  MonitoringLevel.DEFAULT,
  MonitoringLevel.PER_BROKER,
  MonitoringLevel.PER_TOPIC_PER_BROKER,
  MonitoringLevel.PER_TOPIC_PER_PARTITION,
];

/** Whether a level has what another one has. */
export function reaches(level: MonitoringLevel, needed: MonitoringLevel): boolean {
  return ORDER.indexOf(level) >= ORDER.indexOf(needed);
}
