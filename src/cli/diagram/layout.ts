import type { Box } from './boxes';
import { boxFor, heightOfTexts, LINE_SIZE, PADDING, TITLE_SIZE } from './boxes';
import type { Diagram, DiagramNetwork } from './graph';
import type { DirectedEdge } from './layers';
import { layersOf } from './layers';
import { ordered } from './order';
import type { Route, Slot } from './slots';
import { fitted, widthOf } from './text-width';

export interface PlacedBox {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The frame of a network around what stands in it. */
export interface Frame {
  readonly texts: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line from box to box: each pair of points is joined by a curve or, through a column, straight. */
export interface Line {
  readonly points: ReadonlyArray<readonly [x: number, y: number]>;
  readonly turned: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly frames: readonly Frame[];
  readonly lines: readonly Line[];
}

const MARGIN = 20;
const GUTTER = 84;
const GAP = 18;
const LANE = 14;
/** How far a frame goes beyond what it holds. */
const AROUND = 16;
const BETWEEN_BANDS = 30;

/** Columns from left to right; a band for each network, and one for what stands in none. */
export function layoutOf(diagram: Diagram): Layout {
  const boxes = diagram.nodes.map(node => boxFor(diagram, node));
  const { layers, directed } = layersOf(boxes.map(({ id }) => id), diagram.edges);
  const bands = [...diagram.networks.map(({ id }) => id), undefined];
  const slots = besideFrames(boxes.map((box): Slot => ({
    id: box.id, layer: layers.get(box.id)!, band: bands.indexOf(box.node.network), framed: box.node.network !== undefined, height: box.height, box,
  })), directed);
  const { lanes, routes } = lanesOf(directed, new Map(slots.map(slot => [slot.id, slot])));
  const byId = new Map([...slots, ...lanes].map(slot => [slot.id, slot]));
  const columns = ordered([...byId.values()], routes);
  const frameTexts = diagram.networks.map(network => textsOf(network));
  const widths = columns.map((column, layer) => Math.max(60, ...column.map(({ box }) => box?.width ?? 0), ...framesFrom(layer, columns, frameTexts)));
  const lefts = widths.map((_, layer) => MARGIN + AROUND + widths.slice(0, layer).reduce((sum, width) => sum + width + GUTTER, 0));
  const { tops, frames, bottom } = stacked(columns, bands.length, frameTexts, { lefts, widths });
  return {
    width: Math.ceil(lefts[lefts.length - 1] + widths[widths.length - 1] + AROUND + MARGIN),
    height: Math.ceil(bottom + MARGIN),
    boxes: slots.map(({ id, layer, box }) => ({ box: box!, x: lefts[layer], y: tops.get(id)!, width: widths[layer] })),
    frames,
    lines: routes.map(route => ({ points: pointsOf(route, byId, { tops, lefts, widths }), turned: route.turned })),
  };
}

/** What stands in no network, and to the left or right of the frame of what it belongs to, stands beside it rather than below. */
function besideFrames(slots: readonly Slot[], directed: readonly DirectedEdge[]): Slot[] {
  const byId = new Map(slots.map(slot => [slot.id, slot]));
  return slots.map(slot => {
    const own = directed.filter(({ left, right }) => left === slot.id || right === slot.id);
    const beside = own.map(({ left, right }) => byId.get(left === slot.id ? right : left)!).find(({ framed }) => framed);
    const among = slots.filter(({ framed, band }) => framed && band === beside?.band).map(({ layer }) => layer);
    const isAmong = slot.layer >= Math.min(...among) && slot.layer <= Math.max(...among);
    return slot.framed || beside === undefined || isAmong ? slot : { ...slot, band: beside.band };
  });
}

/** A line that passes columns gets a lane of its own in each. */
function lanesOf(directed: readonly DirectedEdge[], slots: ReadonlyMap<string, Slot>): { lanes: Slot[]; routes: Route[] } {
  const lanes: Slot[] = [];
  const routes = directed.map(({ left, right, edge, turned }, index): Route => {
    const [from, to] = [slots.get(left)!, slots.get(right)!];
    const passed = Array.from({ length: to.layer - from.layer - 1 }, (_, each): Slot => ({
      id: `lane ${index} ${each}`, layer: from.layer + 1 + each, band: from.band, framed: false, height: LANE,
    }));
    lanes.push(...passed);
    return { edge, turned, stops: [left, ...passed.map(({ id }) => id), right] };
  });
  return { lanes, routes };
}

function textsOf({ title, lines }: DiagramNetwork): string[] {
  const widest = 230;
  return [fitted(title, widest, TITLE_SIZE, true), ...lines.map(line => fitted(line, widest, LINE_SIZE))];
}

/** The columns of boxes that a frame has; its texts stand in the first of them, where no line goes. */
function columnsOf(band: number, columns: ReadonlyArray<readonly Slot[]>): number[] {
  return columns.flatMap((column, layer) => (column.some(slot => slot.band === band && slot.framed) ? [layer] : []));
}

function framesFrom(layer: number, columns: ReadonlyArray<readonly Slot[]>, texts: ReadonlyArray<readonly string[]>): number[] {
  return texts.flatMap((lines, band) => (columnsOf(band, columns)[0] === layer
    ? lines.map((line, index) => widthOf(line, index === 0 ? TITLE_SIZE : LINE_SIZE, index === 0) + PADDING) : []));
}

interface Columns {
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
}

/** The tops of all slots, band by band; within a band each column is in the middle. */
function stacked(
  columns: ReadonlyArray<readonly Slot[]>, bands: number, texts: ReadonlyArray<readonly string[]>, { lefts, widths }: Columns,
): { tops: Map<string, number>; frames: Frame[]; bottom: number } {
  const tops = new Map<string, number>();
  const frames: Frame[] = [];
  let y = MARGIN;
  for (let band = 0; band < bands; band++) {
    const own = columns.map(column => column.filter(slot => slot.band === band));
    const heights = own.map(column => column.reduce((sum, slot) => sum + slot.height + GAP, -GAP));
    const height = Math.max(0, ...heights);
    if (height === 0) {
      continue;
    }
    const framed = texts[band] !== undefined;
    const top = y + (framed ? AROUND + heightOfTexts(texts[band].length) + PADDING : 0);
    own.forEach((column, layer) => {
      let at = top + (height - heights[layer]) / 2;
      for (const slot of column) {
        tops.set(slot.id, at);
        at += slot.height + GAP;
      }
    });
    const bottom = top + height + (framed ? AROUND : 0);
    if (framed) {
      const among = columnsOf(band, columns);
      const [first, last] = [among[0], among[among.length - 1]];
      const x = lefts[first] - AROUND;
      frames.push({ texts: texts[band], x, y, width: lefts[last] + widths[last] + AROUND - x, height: bottom - y });
    }
    y = bottom + BETWEEN_BANDS;
  }
  return { tops, frames, bottom: y - BETWEEN_BANDS };
}

interface Places extends Columns {
  readonly tops: ReadonlyMap<string, number>;
}

function pointsOf({ edge, turned, stops }: Route, slots: ReadonlyMap<string, Slot>, { tops, lefts, widths }: Places): Line['points'] {
  return stops.flatMap((stop, index): Array<readonly [number, number]> => {
    const { layer, box, height } = slots.get(stop)!;
    const y = tops.get(stop)! + (box === undefined ? height / 2 : box.meets(box.node.kind === 'cluster' ? edge.topic : undefined));
    const [left, right] = [lefts[layer], lefts[layer] + widths[layer]];
    // room for the head of the arrow, which is at the left end of a turned line
    return index === 0 ? [[right + (turned ? 3 : 0), y]] : index === stops.length - 1 ? [[left - (turned ? 0 : 3), y]] : [[left, y], [right, y]];
  });
}
