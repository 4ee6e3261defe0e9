import type { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';

export interface WidgetBody {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly properties: { [property: string]: unknown };
}

/** The body of the only dashboard of a stack; what is known at the deploy only stands there as `${logical id}`. */
export function bodyOf(stack: Stack): { readonly widgets: WidgetBody[] } {
  const [dashboard, ...others] = Object.values(Template.fromStack(stack).findResources('AWS::CloudWatch::Dashboard'));
  expect(others).toEqual([]);
  const body = (dashboard.Properties as { DashboardBody: unknown }).DashboardBody;
  return JSON.parse(typeof body === 'string' ? body : joined(body)) as { widgets: WidgetBody[] };
}

function joined(body: unknown): string {
  const [separator, parts] = (body as { 'Fn::Join': [string, unknown[]] })['Fn::Join'];
  return parts.map(part => typeof part === 'string' ? part : `\${${JSON.stringify(part).replace(/"/g, '')}}`).join(separator);
}

/** A metric that a dashboard names, by itself or inside an expression. */
export interface NamedMetric {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly string[];
}

/** All metrics that the graphs of a dashboard name. */
export function metricsOf(widgets: readonly WidgetBody[]): NamedMetric[] {
  return widgets.flatMap(widget => (widget.properties.metrics as unknown[][] | undefined) ?? []).flatMap(line => {
    if (typeof line[0] === 'string') {
      const texts = line.filter((each): each is string => typeof each === 'string');
      return [{ namespace: texts[0], name: texts[1], dimensions: texts.slice(2).filter((_, index) => index % 2 === 0) }];
    }
    return inExpression((line[0] as { expression: string }).expression);
  });
}

function inExpression(expression: string): NamedMetric[] {
  const query = /SELECT \w+\("(\w+)"\) FROM SCHEMA\(([^)]+)\)/.exec(expression);
  if (query) {
    const [namespace, ...dimensions] = query[2].split(', ').map(each => each.replace(/"/g, ''));
    return [{ namespace, name: query[1], dimensions }];
  }
  const search = /SEARCH\('\{([^}]+)\} MetricName="(\w+)"/.exec(expression);
  if (search) {
    const [namespace, ...dimensions] = search[1].split(',').map(each => each.replace(/"/g, ''));
    return [{ namespace, name: search[2], dimensions }];
  }
  return [];
}
