import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { regionOf, targetsOf } from './grafana-targets';
import type { Target } from './grafana-targets';

/** A widget as the body of a CloudWatch dashboard has it. */
export interface WidgetBody {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly properties: WidgetProperties;
}

interface WidgetProperties {
  readonly title?: string;
  readonly region?: string;
  readonly view?: string;
  readonly stacked?: boolean;
  readonly markdown?: string;
  readonly query?: string;
  readonly metrics?: unknown;
  readonly period?: number;
  readonly stat?: string;
  readonly yAxis?: { readonly left?: Axis; readonly right?: Axis };
  readonly annotations?: { readonly horizontal?: Line[] };
}

interface Axis {
  readonly min?: number;
  readonly max?: number;
  readonly label?: string;
}

interface Line {
  readonly value: number;
  readonly color?: string;
  readonly yAxis?: string;
}

/** The variable of the dashboard that names the data source. */
const SOURCE = { type: 'cloudwatch', uid: '${datasource}' };
const RED = '#d62728';
const PANELS: { [view: string]: string } = { singleValue: 'stat', gauge: 'gauge', pie: 'piechart' };

/** What Grafana draws in the place of a widget. */
export function panelOf(scope: Construct, widget: WidgetBody, id: number): object {
  const { x, y, width: w, height: h, properties } = widget;
  const place = { id, gridPos: { x, y, w, h } };
  if (widget.type === 'metric' && properties.metrics !== undefined) {
    return { ...place, ...graph(scope, properties) };
  }
  if (widget.type === 'log' && properties.query !== undefined) {
    return { ...place, ...log(scope, properties.query, properties) };
  }
  if (widget.type === 'text') {
    return { ...place, ...text(widget) };
  }
  return { ...place, ...markdown(`_${properties.title ?? 'This widget'}: see the dashboard in CloudWatch; Grafana has no such panel._`) };
}

/** A line that is a heading and nothing else separates the rows of a Grafana dashboard. */
function text(widget: WidgetBody): object {
  const content = widget.properties.markdown ?? '';
  const heading = /^#+ ([^\n]+)$/.exec(content);
  return heading && widget.height === 1 ? { type: 'row', title: heading[1], collapsed: false, panels: [] } : markdown(content);
}

function markdown(content: string): object {
  return { type: 'text', title: '', options: { mode: 'markdown', content } };
}

function log(scope: Construct, query: string, properties: WidgetProperties): object {
  // CloudWatch has the log groups in the query, Grafana beside it
  const logGroupNames: string[] = [];
  const expression = query.replace(/SOURCE '([^']*)' \| /g, (_, name: string) => {
    logGroupNames.push(name);
    return '';
  });
  return {
    type: 'logs',
    title: properties.title ?? '',
    datasource: SOURCE,
    options: { showTime: true, wrapLogMessage: true, sortOrder: 'Descending' },
    targets: [{ refId: 'A', id: '', datasource: SOURCE, queryMode: 'Logs', region: regionOf(scope, properties.region), logGroupNames, expression }],
  };
}

function graph(scope: Construct, properties: WidgetProperties): object {
  const { left, right } = properties.yAxis ?? {};
  const lines = properties.annotations?.horizontal ?? [];
  const onRight = lines.filter(line => line.yAxis === 'right');
  const targets = targetsOf(scope, Stack.of(scope).resolve(properties.metrics) as unknown[][], {
    region: properties.region, period: properties.period, stat: properties.stat,
  });
  return {
    type: PANELS[properties.view ?? ''] ?? 'timeseries',
    title: properties.title ?? '',
    datasource: SOURCE,
    fieldConfig: {
      defaults: {
        min: left?.min,
        max: left?.max,
        custom: { axisLabel: left?.label, ...properties.stacked && { stacking: { mode: 'normal', group: 'A' } }, ...dashes(lines.length > onRight.length) },
        thresholds: thresholds(lines.filter(line => !onRight.includes(line))),
      },
      overrides: targets.flatMap(target => override(target, right, onRight)),
    },
    targets: targets.map(({ color: _, right: __, ...target }) => ({ ...target, datasource: SOURCE })),
  };
}

/** How one series differs from the panel: its colour, and the axis on the right. */
function override(target: Target, axis: Axis | undefined, lines: readonly Line[]): object[] {
  const properties = [
    ...target.color === undefined ? [] : [{ id: 'color', value: { mode: 'fixed', fixedColor: target.color } }],
    ...!target.right ? [] : [
      { id: 'custom.axisPlacement', value: 'right' },
      ...axis?.label === undefined ? [] : [{ id: 'custom.axisLabel', value: axis.label }],
      { id: 'min', value: axis?.min },
      { id: 'max', value: axis?.max },
      { id: 'custom.thresholdsStyle', value: dashes(lines.length > 0).thresholdsStyle },
      { id: 'thresholds', value: thresholds(lines) },
    ],
  ];
  return properties.length === 0 ? [] : [{ matcher: { id: 'byFrameRefID', options: target.refId }, properties }];
}

function dashes(any: boolean): { readonly thresholdsStyle: object } {
  return { thresholdsStyle: { mode: any ? 'dashed' : 'off' } };
}

/** The first step of Grafana is whatever is below the first line. */
function thresholds(lines: readonly Line[]): object {
  return {
    mode: 'absolute',
    steps: [{ color: 'transparent', value: null }, ...lines.map(line => ({ color: line.color ?? RED, value: line.value }))],
  };
}
