import { samples } from './sample-data';
import { line, path, text } from './svg';
import type { Box } from './svg';

/** The part of a graph widget that is drawn. */
export interface GraphProperties {
  readonly metrics: ReadonlyArray<ReadonlyArray<unknown>>;
  readonly yAxis?: { readonly left?: Axis; readonly right?: Axis };
  readonly annotations?: { readonly horizontal?: readonly Annotation[] };
}

interface Axis {
  readonly label?: string;
  readonly min?: number;
  readonly max?: number;
}

interface Annotation {
  readonly value: number;
  readonly label?: string;
  readonly color?: string;
  readonly yAxis?: 'left' | 'right';
}

interface Series {
  readonly label: string;
  readonly color: string;
  readonly right: boolean;
  readonly values: readonly number[];
}

const COLORS = ['#1f77b4', '#ff7f0e', '#2ca02c', '#9467bd', '#8c564b'];

/** Draws lines, axes, annotations and legend of a graph widget into a box. */
export function drawGraph(properties: GraphProperties, box: Box): string {
  const series = seriesOf(properties.metrics);
  const plot: Box = { x: box.x + 42, y: box.y + 6, width: box.width - 42 - (series.some(each => each.right) ? 40 : 14), height: box.height - 44 };
  const marks = properties.annotations?.horizontal ?? [];
  const top = (right: boolean) => (right ? properties.yAxis?.right : properties.yAxis?.left)?.max ?? niceTop(Math.max(
    1,
    ...series.filter(each => each.right === right).flatMap(each => each.values),
    ...marks.filter(mark => (mark.yAxis === 'right') === right).map(mark => mark.value),
  ));
  const y = (value: number, right: boolean) => plot.y + plot.height * (1 - value / top(right));
  const lines = series.map(each => each.values.map((value, index): [number, number] =>
    [plot.x + plot.width * index / (each.values.length - 1), y(value, each.right)]));
  return [
    ...[0, 0.5, 1].map(share => line(plot.x, plot.y + plot.height * (1 - share), plot.x + plot.width, plot.y + plot.height * (1 - share), '#e4e7ea')),
    ...[0, 0.5, 1].map(share => text(plot.x - 5, plot.y + plot.height * (1 - share) + 4, short(top(false) * share), { size: 10, anchor: 'end', fill: '#687078' })),
    ...series.some(each => each.right)
      ? [0, 0.5, 1].map(share => text(plot.x + plot.width + 5, plot.y + plot.height * (1 - share) + 4, short(top(true) * share), { size: 10, fill: '#687078' }))
      : [],
    ...marks.flatMap(mark => {
      const at = y(mark.value, mark.yAxis === 'right');
      return [
        line(plot.x, at, plot.x + plot.width, at, mark.color ?? '#5f6b7a', '4 3'),
        text(plot.x + plot.width - 2, free(at, plot.x + plot.width - 2 - (mark.label ?? '').length * 6, lines), mark.label ?? '', { size: 10, anchor: 'end', fill: mark.color ?? '#5f6b7a' }),
      ];
    }),
    ...series.map((each, index) => path(lines[index], each.color)),
    legend(series, properties.yAxis, { x: box.x + 10, y: plot.y + plot.height + 14, width: box.width - 20, height: 24 }),
  ].join('');
}

/** Where the label of a mark stands: above it, or below where a line goes through the place above. */
function free(at: number, from: number, lines: ReadonlyArray<ReadonlyArray<readonly [number, number]>>): number {
  const crossed = (baseline: number) => lines.some(points => points.some(([x, y]) => x >= from - 6 && y > baseline - 10 && y < baseline + 3));
  return [at - 3, at + 12, at - 16].find(baseline => !crossed(baseline)) ?? at - 3;
}

function legend(series: readonly Series[], axes: GraphProperties['yAxis'], box: Box): string {
  let x = box.x;
  const entries = series.map(each => {
    const entry = line(x, box.y + 4, x + 14, box.y + 4, each.color, undefined, 3) + text(x + 19, box.y + 8, each.label, { size: 11 });
    x += 30 + each.label.length * 6.6;
    return entry;
  });
  const room = box.x + box.width - x;
  return entries.join('') + (room < (axes?.left?.label?.length ?? 0) * 6 ? '' : text(box.x + box.width, box.y + 8, axes?.left?.label ?? '', { size: 10, anchor: 'end', fill: '#687078' }));
}

/** The lines of a widget: metrics and expressions that are shown. */
function seriesOf(metrics: GraphProperties['metrics']): Series[] {
  return metrics.flatMap((entry, index) => {
    const options = (typeof entry[entry.length - 1] === 'object' ? entry[entry.length - 1] : {}) as {
      label?: string; color?: string; yAxis?: string; visible?: boolean; expression?: string;
    };
    if (options.visible === false) {
      return [];
    }
    const name = typeof entry[0] === 'string' ? String(entry[1]) : metricIn(options.expression ?? '', metrics);
    const label = options.label !== undefined && options.label !== '' ? options.label : name;
    return [{
      label,
      color: options.color ?? COLORS[index % COLORS.length],
      right: options.yAxis === 'right',
      values: scaled(options.expression, samples(name, typeof entry[0] === 'string' ? JSON.stringify(entry) : '')),
    }];
  });
}

/** An expression is drawn as the metric that it is made of. */
function metricIn(expression: string, metrics: GraphProperties['metrics']): string {
  const inside = /"(\w+)"\) FROM|MetricName="(\w+)"/.exec(expression);
  if (inside) {
    return inside[1] ?? inside[2];
  }
  const hidden = metrics.map(entry => entry[entry.length - 1] as { id?: string; expression?: string }).find(each =>
    typeof each === 'object' && each.id !== undefined && expression.includes(each.id) && each.expression !== expression);
  const direct = metrics.find(entry => entry.length > 2 && (entry[entry.length - 1] as { id?: string }) === hidden);
  return direct && typeof direct[0] === 'string' ? String(direct[1]) : hidden?.expression ? metricIn(hidden.expression, metrics) : expression;
}

function scaled(expression: string | undefined, values: number[]): number[] {
  return expression?.startsWith('100 - ') ? values.map(value => 100 - value) : values;
}

function niceTop(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 5, 10].map(step => step * magnitude).find(step => step >= value * 1.05) ?? value * 2;
}

function short(value: number): string {
  return value >= 1000 ? `${value / 1000}k` : String(Math.round(value * 10) / 10);
}
