import { Stats } from 'aws-cdk-lib/aws-cloudwatch';

/** The functions of Metrics Insights for the statistics over brokers. */
export const AGGREGATES: { [statistic: string]: string } = {
  [Stats.MAXIMUM]: 'MAX',
  [Stats.MINIMUM]: 'MIN',
  [Stats.AVERAGE]: 'AVG',
  [Stats.SUM]: 'SUM',
};

/** What is good when it is high is watched at its lowest. */
const LOWEST = new Set(['CpuIdle', 'NetworkProcessorAvgIdlePercent', 'RequestHandlerAvgIdlePercent', 'BurstBalance', 'CPUCreditBalance']);

/** The statistic in which a metric is of use. */
export function statisticOf(metricName: string): string {
  return LOWEST.has(metricName) ? Stats.MINIMUM : /PerSec$|Rate$|Bytes$/.test(metricName) ? Stats.AVERAGE : Stats.MAXIMUM;
}
