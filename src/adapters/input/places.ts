import type { LostBackslash, PositionModel } from '../../model';

/** A key of a map that is said more than once, with the lines of the first and of the last. */
export interface Repeated { readonly key: string; readonly lines: readonly [number, number] }

/** Where a map and its keys stand in the text that it was read from. */
export interface Places {
  readonly start: PositionModel;
  readonly repeated: readonly Repeated[];
  /** Of a properties file: backslashes that Java drops. */
  readonly lostBackslashes?: readonly LostBackslash[];
  at(key: string): PositionModel | undefined;
}

/** Readers make maps of many kinds of text, and those who ask know only the map: so the map leads to its places. */
const PLACES = new WeakMap<object, Places>();

export function notePlaces<T extends object>(map: T, places: Places | undefined): T {
  if (places !== undefined) {
    PLACES.set(map, places);
  }
  return map;
}

export function placesOf(map: unknown): Places | undefined {
  return map !== null && typeof map === 'object' ? PLACES.get(map) : undefined;
}

/** A map that was made of another one stands where that stands. */
export function inPlaceOf<T>(original: unknown, made: T): T {
  return made !== null && typeof made === 'object' && made !== original ? notePlaces(made, placesOf(original)) : made;
}

/** Where a key stands in the first of some maps that has it; the first of some places where none does. */
export function positionIn(maps: readonly unknown[], otherwise: () => PositionModel | undefined): (key?: string) => PositionModel | undefined {
  const all = maps.flatMap(map => placesOf(map) ?? []);
  const find = (key: string) => firstOf(all, places => places.at(key));
  return key => (key === undefined ? undefined : find(key) ?? find(key.split('.')[0])) ?? otherwise() ?? all[0]?.start;
}

function firstOf<Of, Found>(all: readonly Of[], find: (each: Of) => Found | undefined): Found | undefined {
  for (const each of all) {
    const found = find(each);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** What was read of a text within another one stands where that text begins, as nearly as it is known. */
export function placedAt<T>(value: T, position: PositionModel | undefined): T {
  const copy = structuredClone(value);
  return copy !== null && typeof copy === 'object' && position !== undefined ? notePlaces(copy, { start: position, at: () => position, repeated: [] }) : copy;
}

/** Sets a key of a map, whatever its name. */
export function putKey(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    map[key] = value;
  }
}

/** From an offset in a text to its line and column, both from 1. */
export class Lines {
  private readonly starts: number[] = [0];

  /** @param origin where the text begins within another one */
  constructor(text: string, private readonly origin: PositionModel = { line: 1, column: 1 }) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      this.starts.push(end + 1);
    }
  }

  at(offset: number): PositionModel {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const { line, column } = this.origin;
    return { line: low + line, column: offset - this.starts[low] + (low === 0 ? column : 1) };
  }

  /** The place of what begins at an offset, with its end where it is on the same line. */
  span(offset: number, length: number | undefined): PositionModel {
    const begin = this.at(offset);
    const end = length === undefined ? undefined : this.at(offset + length);
    return end?.line === begin.line ? { line: begin.line, column: begin.column, endColumn: end.column } : begin;
  }
}

/** Places that are known by their offsets. */
export class OffsetPlaces implements Places {
  readonly repeated: Repeated[] = [];
  private readonly keys = new Map<string, { readonly offset: number; readonly length?: number }>();
  private others: readonly object[] = [];

  constructor(private readonly lines: Lines, private readonly offset: number) {}

  /** Notes a key with its length as it is written, and whether it was there before. */
  add(key: string, offset: number, length?: number): boolean {
    const first = this.keys.get(key);
    if (first !== undefined) {
      this.repeated.push({ key, lines: [this.lines.at(first.offset).line, this.lines.at(offset).line] });
    }
    this.keys.set(key, { offset, length });
    return first !== undefined;
  }

  /** Keys that other maps brought in stand where these have them. */
  with(others: readonly object[]): this {
    this.others = others;
    return this;
  }

  at(key: string): PositionModel | undefined {
    const found = this.keys.get(key);
    return found === undefined ? firstOf(this.others, map => placesOf(map)?.at(key))
      : this.lines.span(found.offset, found.length);
  }

  get start(): PositionModel {
    return this.lines.at(this.offset);
  }
}
