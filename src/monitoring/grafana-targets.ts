import { Stack, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** A query of Grafana for one line of a graph. */
export interface Target {
  readonly refId: string;
  /** Not for Grafana: the colour of the series. */
  readonly color?: string;
  /** Not for Grafana: whether the series goes by the axis on the right. */
  readonly right: boolean;
  readonly [property: string]: unknown;
}

/** What the graph says for all its lines. */
export interface TargetDefaults {
  readonly region?: string;
  readonly period?: number;
  readonly stat?: string;
}

/** What follows the dimensions in a line of a CloudWatch graph. */
interface LineOptions {
  readonly id?: string;
  readonly label?: string;
  readonly expression?: unknown;
  readonly stat?: string;
  readonly period?: number;
  readonly region?: unknown;
  readonly accountId?: string;
  readonly color?: string;
  readonly visible?: boolean;
  readonly yAxis?: string;
}

/** What CloudWatch takes where a graph says nothing. */
const PERIOD = 300;
const STATISTIC = 'Average';
const [SEARCH, INSIGHTS] = [0, 1];
const [BUILDER, CODE] = [0, 1];

/** The queries for the lines of a CloudWatch graph, each `[namespace, name, dimension, value …, options]` or `[expression]`. */
export function targetsOf(scope: Construct, lines: readonly unknown[][], defaults: TargetDefaults): Target[] {
  return lines.map((line, index) => {
    const last = line[line.length - 1];
    const options: LineOptions = isOptions(last) ? last : {};
    const target = {
      refId: `Q${index + 1}`,
      id: options.id ?? '',
      label: text(options.label),
      hide: options.visible === false,
      region: regionOf(scope, options.region ?? defaults.region),
      accountId: text(options.accountId),
      period: String(options.period ?? defaults.period ?? PERIOD),
      statistic: options.stat ?? defaults.stat ?? STATISTIC,
      queryMode: 'Metrics',
      color: options.color,
      right: options.yAxis === 'right',
    };
    return { ...target, ...options.expression === undefined ? metric(isOptions(last) ? line.slice(0, -1) : line) : expression(options.expression) };
  });
}

function metric(line: readonly unknown[]): object {
  const [namespace, metricName, ...pairs] = line.map(text);
  const dimensions = Object.fromEntries(pairs.flatMap((name, index) => index % 2 === 0 ? [[name, [pairs[index + 1]]]] : []));
  return { metricQueryType: SEARCH, metricEditorMode: BUILDER, namespace, metricName, dimensions, matchExact: true, expression: '' };
}

/** Grafana keeps the queries of CloudWatch Metrics Insights apart from searches and arithmetic. */
function expression(value: unknown): object {
  const query = /^(\{"Fn::Join":\["",\[)?"SELECT /.test(JSON.stringify(value));
  return query
    ? { metricQueryType: INSIGHTS, metricEditorMode: CODE, sqlExpression: text(value) }
    : { metricQueryType: SEARCH, metricEditorMode: CODE, expression: text(value) };
}

function isOptions(part: unknown): part is LineOptions {
  return typeof part === 'object' && part !== null && !isIntrinsic(part);
}

function isIntrinsic(part: object): boolean {
  const keys = Object.keys(part);
  return keys.length === 1 && (keys[0] === 'Ref' || keys[0].startsWith('Fn::'));
}

/** What only the deployment knows is a token again, so that it finds its place in the text of the dashboard. */
function text(part: unknown): string | undefined {
  return part === undefined ? undefined : Token.asString(part);
}

/** The Region of the stack; where that is not known, the one of the data source. */
export function regionOf(scope: Construct, region: unknown): string {
  const stack = Stack.of(scope);
  const known: unknown = stack.resolve(region ?? stack.region);
  if (typeof known === 'string') {
    return known;
  }
  if ((known as { Ref?: string }).Ref !== 'AWS::Region') {
    return Token.asString(known);
  }
  return Token.isUnresolved(stack.region) ? 'default' : stack.region;
}
