/**
 * The monitoring level of a provisioned MSK cluster. Each level includes the metrics of the levels before it; all levels except `DEFAULT` incur
 * charges.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html
 */
export enum MonitoringLevel {
  /** Cluster and basic broker metrics, and consumer lag by topic. Free of charge. */
  DEFAULT = 'DEFAULT',
  /** Further broker metrics: request handlers, throttling, IAM connections. */
  PER_BROKER = 'PER_BROKER',
  /** Message metrics by topic and broker. */
  PER_TOPIC_PER_BROKER = 'PER_TOPIC_PER_BROKER',
  /** Consumer lag by partition. */
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
