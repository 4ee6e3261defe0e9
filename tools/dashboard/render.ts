import { drawGraph } from './graph';
import type { GraphProperties } from './graph';
import { IN_TROUBLE } from './sample-data';
import { document, rect, text } from './svg';
import type { Box } from './svg';

/** The body of a CloudWatch dashboard, as far as it is drawn. */
export interface DashboardBody {
  readonly widgets: ReadonlyArray<{
    readonly type: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly properties: { readonly [property: string]: unknown };
  }>;
}

const COLUMN = 50;
const ROW = 31;
const GAP = 5;
const NOTE = 24;

/** Draws the body of a dashboard as a picture. The values are made up; all else stands in the body. */
export function renderDashboard(body: DashboardBody): string {
  const width = COLUMN * 24 + GAP * 2;
  const height = Math.max(...body.widgets.map(widget => widget.y + widget.height)) * ROW + GAP * 2 + NOTE;
  const widgets = body.widgets.map(widget => drawWidget(widget.type, widget.properties, {
    x: GAP + widget.x * COLUMN + 2, y: GAP + widget.y * ROW + 2, width: widget.width * COLUMN - 4, height: widget.height * ROW - 4,
  }));
  const note = text(GAP + 4, height - 9, 'drawn from the dashboard body that the library makes; the values are examples', { size: 11, fill: '#687078' });
  return document(width, height, rect({ x: 0, y: 0, width, height }, '#f2f3f3', 'none', 0) + widgets.join('') + note);
}

function drawWidget(type: string, properties: { readonly [property: string]: unknown }, box: Box): string {
  if (type === 'text') {
    return text(box.x + 4, box.y + box.height - 8, String(properties.markdown).replace(/^#+ /, ''), { size: 17, bold: true });
  }
  const frame = rect(box, '#ffffff', '#d5dbdb') + text(box.x + 10, box.y + 18, String(properties.title ?? ''), { size: 13, bold: true });
  const inside: Box = { x: box.x, y: box.y + 26, width: box.width, height: box.height - 26 };
  switch (type) {
    case 'metric': return frame + drawGraph(properties as unknown as GraphProperties, inside);
    case 'log': return frame + drawLog(String(properties.query).toLowerCase().includes(IN_TROUBLE) ? LOG_LINES : [], inside);
    case 'alarm': return frame + drawAlarms(properties.alarms as string[], inside);
    default: return frame;
  }
}

const LOG_LINES = [
  ['12:33:41.207', 'ERROR [archive|task-0] WorkerSinkTask{id=archive-0} Task threw an uncaught and unrecoverable exception. Task is being killed'],
  ['12:33:41.206', 'ERROR [archive|task-0] software.amazon.awssdk.services.s3.model.NoSuchBucketException: The specified bucket does not exist'],
];

function drawLog(lines: readonly string[][], box: Box): string {
  const row = (index: number) => box.y + 16 + index * 22;
  return text(box.x + 10, row(0), '@timestamp', { size: 11, bold: true }) + text(box.x + 130, row(0), '@message', { size: 11, bold: true })
    + lines.map(([time, message], index) => rect({ x: box.x + 8, y: row(index + 1) - 14, width: box.width - 16, height: 20 }, index % 2 ? '#ffffff' : '#fafafa')
      + text(box.x + 10, row(index + 1), time, { size: 11, mono: true }) + text(box.x + 130, row(index + 1), message, { size: 11, mono: true })).join('');
}

function drawAlarms(names: readonly string[], box: Box): string {
  const width = (box.width - 20) / 4;
  return names.map((name, index) => {
    const cell: Box = { x: box.x + 10 + (index % 4) * width, y: box.y + 2 + Math.floor(index / 4) * 25, width: width - 8, height: 21 };
    return rect(cell, '#f2f8f0', '#b5d8a8', 3) + rect({ x: cell.x + 7, y: cell.y + 6, width: 9, height: 9 }, '#1d8102', 'none', 4.5)
      + text(cell.x + 23, cell.y + 15, name, { size: 11 });
  }).join('');
}
