import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Event, ScalarEvent as ParsedScalar } from 'js-yaml';
import { DEEPEST } from '../input/depth';
import type { ScalarEvent, YamlEvent } from './events';

/** The parser counts the document and the value that it is about to read as well. */
const DEEPEST_PARSED = DEEPEST + 2;

const END: YamlEvent = { type: 'end' };
const DOCUMENT: YamlEvent = { type: 'document' };

/**
 * Reads what keeps to the letter of YAML 1.2, many times faster than a parser that makes a tree of nodes.
 *
 * @throws YAMLException for anything else
 */
export function strictEvents(text: string): YamlEvent[] {
  return parseEvents(text, { maxDepth: DEEPEST_PARSED }).map(event => eventOf(text, event));
}

function eventOf(text: string, event: Event): YamlEvent {
  switch (event.type) {
    case EVENT_ID.DOCUMENT: return DOCUMENT;
    case EVENT_ID.POP: return END;
    case EVENT_ID.SCALAR: return scalar(text, event);
    case EVENT_ID.ALIAS: return { type: 'alias', anchor: text.slice(event.anchorStart, event.anchorEnd), start: event.anchorStart - 1, end: event.anchorEnd };
    case EVENT_ID.MAPPING: return { type: 'map', start: event.start, ...properties(text, event) };
    case EVENT_ID.SEQUENCE: return { type: 'seq', start: event.start, ...properties(text, event) };
  }
}

function scalar(text: string, event: ParsedScalar): ScalarEvent {
  const { style, valueStart, valueEnd } = event;
  const isPlain = style === SCALAR_STYLE.PLAIN;
  const quote = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  const place = valueStart < 0 ? undefined : { start: valueStart - quote, end: valueEnd + quote };
  const read: ScalarEvent = { type: 'scalar', text: getScalarValue(text, event), isPlain, ...place };
  return event.anchorStart < 0 && event.tagStart < 0 ? read : { ...read, ...properties(text, event) };
}

type Parsed = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.ALIAS | typeof EVENT_ID.POP }>;

function properties(text: string, { anchorStart, anchorEnd, tagStart, tagEnd }: Parsed): { anchor?: string; tag?: string } {
  return { ...anchorStart >= 0 && { anchor: text.slice(anchorStart, anchorEnd) }, ...tagStart >= 0 && { tag: text.slice(tagStart, tagEnd) } };
}
