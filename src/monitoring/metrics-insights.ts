/** A query of CloudWatch Metrics Insights: one time series over all metrics that match. */
export interface InsightsQuery {
  /** `MAX`, `MIN`, `AVG`, `SUM`. */
  readonly aggregate: string;
  readonly metricName: string;
  readonly namespace: string;
  readonly dimensions: readonly string[];
  readonly where: { [dimension: string]: string };
  readonly groupBy?: string;
}

/** The text of a query. Values can be tokens. */
export function insights(query: InsightsQuery): string {
  const conditions = Object.entries(query.where).map(([dimension, value]) => `${quoted(dimension)} = '${value}'`);
  return [
    `SELECT ${query.aggregate}(${quoted(query.metricName)})`,
    `FROM SCHEMA(${[query.namespace, ...query.dimensions].map(quoted).join(', ')})`,
    `WHERE ${conditions.join(' AND ')}`,
    ...query.groupBy === undefined ? [] : [`GROUP BY ${quoted(query.groupBy)}`],
  ].join(' ');
}

function quoted(name: string): string {
  return `"${name}"`;
}
