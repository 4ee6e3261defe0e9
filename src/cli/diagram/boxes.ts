import type { Diagram, DiagramNode } from './graph';
import { fitted, widthOf } from './text-width';

export const TITLE_SIZE = 13;
export const LINE_SIZE = 12;
export const PADDING = 12;
const LINE = 17;
const WIDEST = 300;
export const TOPIC_HEIGHT = 20;
const TOPIC_GAP = 5;
/** More topics than these are one row. */
const MOST_TOPICS = 12;

export interface TopicRow {
  readonly text: string;
  /** From the top of its box. */
  readonly y: number;
}

/** A box with its texts as they fit. */
export interface Box {
  readonly id: string;
  readonly node: DiagramNode;
  readonly title: string;
  readonly lines: readonly string[];
  readonly topics: readonly TopicRow[];
  readonly width: number;
  readonly height: number;
  /** Where the line of a topic, or of the box as a whole, meets the box, from its top. */
  readonly meets: (topic?: string) => number;
}

export function boxFor(diagram: Diagram, node: DiagramNode): Box {
  const title = fitted(node.title, WIDEST, TITLE_SIZE, true);
  const lines = node.lines.map(line => fitted(line, WIDEST, LINE_SIZE));
  const names = diagram.topicsOf(node.id);
  const shown = names.length > MOST_TOPICS ? [...names.slice(0, MOST_TOPICS - 1), `and ${names.length - MOST_TOPICS + 1} more topics`] : names;
  const head = PADDING * 2 + LINE * (1 + lines.length) - 4;
  const topics = shown.map((name, index) => ({ text: fitted(name, WIDEST, LINE_SIZE), y: head + index * (TOPIC_HEIGHT + TOPIC_GAP) }));
  const widest = Math.max(
    widthOf(title, TITLE_SIZE, true),
    ...lines.map(line => widthOf(line, LINE_SIZE)),
    ...topics.map(({ text }) => widthOf(text, LINE_SIZE) + PADDING),
  );
  return {
    id: node.id,
    node,
    title,
    lines,
    topics,
    width: Math.ceil(widest) + PADDING * 2,
    height: head + topics.length * (TOPIC_HEIGHT + TOPIC_GAP) + (topics.length > 0 ? PADDING - TOPIC_GAP : 0),
    meets: topic => {
      const row = topic === undefined ? undefined : topics[Math.min(names.indexOf(topic), topics.length - 1)];
      return row === undefined ? head / 2 : row.y + TOPIC_HEIGHT / 2;
    },
  };
}

/** Where the texts of a box or of a frame stand, from its top. */
export function baselines(lines: number): number[] {
  return Array.from({ length: lines }, (_, index) => PADDING + TITLE_SIZE - 2 + index * LINE);
}

export function heightOfTexts(lines: number): number {
  return LINE * lines;
}
