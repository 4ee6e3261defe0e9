import { MonitoringLevel } from './monitoring-level';

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
