import type { Json } from './state';

interface Point {
  readonly at: number;
  readonly value: number;
}

const POINTS_A_PAGE = 500;

/** The metrics of connectors, as CloudWatch answers them. */
export class Metrics {
  private readonly series = new Map<string, Point[]>();

  /** Notes what a metric is at a time. */
  record(connector: string, metric: string, at: number, value: number): void {
    const key = `${metric} ${connector}`;
    const points = this.series.get(key) ?? [];
    this.series.set(key, points);
    points.push({ at, value });
  }

  /** The greatest value of each period, the newest first, page by page; a query that has no more data is in no further page. */
  answer({ MetricDataQueries, StartTime, EndTime, NextToken = '0' }: Json): Json {
    const from = Number(NextToken);
    const all = (MetricDataQueries as Json[]).map(({ Id, MetricStat }) => ({ Id: Id as string, points: this.points(MetricStat as Json, StartTime as number, EndTime as number) }));
    const MetricDataResults = all.map(({ Id, points }) => {
      const page = points.slice(from, from + POINTS_A_PAGE);
      return { Id, StatusCode: 'Complete', Timestamps: page.map(({ at }) => at), Values: page.map(({ value }) => value) };
    }).filter(({ Values }) => from === 0 || Values.length > 0);
    return { MetricDataResults, NextToken: all.some(({ points }) => points.length > from + POINTS_A_PAGE) ? String(from + POINTS_A_PAGE) : undefined };
  }

  private points({ Metric, Period, Stat }: Json, from: number, to: number): Point[] {
    if (Metric.Namespace !== 'AWS/KafkaConnect' || Stat !== 'Maximum') {
      return [];
    }
    const periods = new Map<number, number>();
    for (const { at, value } of this.series.get(`${Metric.MetricName} ${Metric.Dimensions[0].Value}`) ?? []) {
      const period = Math.floor(at / 1000 / Period) * Period;
      if (period >= from - Period && at / 1000 < to) {
        periods.set(period, Math.max(value, periods.get(period) ?? 0));
      }
    }
    return [...periods].map(([at, value]) => ({ at, value })).sort((a, b) => b.at - a.at);
  }
}
