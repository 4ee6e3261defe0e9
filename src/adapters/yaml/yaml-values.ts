import { DEEPEST, TooDeep } from '../input/depth';
import { notePlaces, OffsetPlaces, putKey } from '../input/places';
import type { Lines } from '../input/places';
import { YamlProblem } from './events';
import type { AliasEvent, CollectionEvent, YamlEvent } from './events';
import { keepsMergeKeys, mapsOf, mergeInto } from './merge-keys';
import { scalarValue } from './scalars';
import { longForm } from './short-forms';

/** Aliases that stand for more values than that are an attack, or a mistake. */
const MOST_BY_ALIASES = 200_000;

/** What an anchor stands for, with how many values are in it and how deep they nest; nothing while it is being read. */
interface Anchored { readonly value: unknown; readonly size: number; readonly height: number }

/** Makes the values of the documents that a parser has read. Each map knows where it and its keys stand, and the short forms of functions are written out. */
export class YamlValues {
  private readonly anchors = new Map<string, Anchored | undefined>();
  private next = 0;
  private mergeKeysAreKept = false;
  private depth = 0;
  private deepest = 0;
  private size = 0;
  private byAliases = 0;

  constructor(private readonly events: readonly YamlEvent[], private readonly lines: Lines) {}

  /** @throws YamlProblem, TooDeep */
  ofDocuments(): unknown[] {
    const values: unknown[] = [];
    while (this.next < this.events.length) {
      this.anchors.clear();
      this.size = this.byAliases = 0;
      // the beginning of the document and its end
      this.next++;
      this.mergeKeysAreKept = keepsMergeKeys(this.events, this.next);
      values.push(this.ends() ? null : this.value());
      this.next++;
    }
    return values;
  }

  /** Whether what is open ends here. */
  private ends(): boolean {
    return this.events[this.next].type === 'end';
  }

  private value(): unknown {
    const event = this.events[this.next++];
    this.size++;
    switch (event.type) {
      case 'alias': return this.aliased(event);
      case 'scalar': {
        const value = event.tag === undefined ? scalarValue(event) : longForm(event.tag, 'scalar', scalarValue(event));
        return event.anchor === undefined ? value : this.anchored(event.anchor, () => value);
      }
      case 'map': case 'seq': return event.anchor === undefined ? this.within(event) : this.anchored(event.anchor, () => this.within(event));
      case 'document': case 'end': throw new Error('a value was expected');
    }
  }

  private within({ type, tag, start }: CollectionEvent): unknown {
    this.descend(++this.depth);
    const value = type === 'seq' ? this.list() : this.map(start);
    this.depth--;
    this.next++;
    return tag === undefined ? value : longForm(tag, type, value);
  }

  private list(): unknown[] {
    const items: unknown[] = [];
    while (!this.ends()) {
      items.push(this.value());
    }
    return items;
  }

  private map(start: number): object {
    const map: Record<string, unknown> = {};
    const merged: object[] = [];
    const places = new OffsetPlaces(this.lines, start);
    while (!this.ends()) {
      const key = this.events[this.next];
      const [begin, end] = rangeOf(key, start);
      const name = this.key(begin);
      if (places.add(name, begin, end === undefined ? undefined : end - begin) && name !== '<<') {
        throw new YamlProblem('map keys must be unique', begin);
      }
      const made = this.value();
      const sources = name === '<<' && !this.mergeKeysAreKept && key.type === 'scalar' && key.isPlain ? mapsOf(made) : undefined;
      if (sources === undefined) {
        putKey(map, name, made);
      } else {
        merged.push(...sources);
      }
    }
    merged.forEach(source => mergeInto(map, source));
    return notePlaces(map, places.with(merged));
  }

  private key(begin: number): string {
    const { type } = this.events[this.next];
    const value = type === 'map' || type === 'seq' ? {} : this.value();
    if (value !== null && typeof value === 'object') {
      throw new YamlProblem('a list, a map or a function is used as a key', begin);
    }
    return value === null ? '' : String(value as string | number | boolean);
  }

  private anchored(anchor: string, make: () => unknown): unknown {
    const [deepest, size] = [this.deepest, this.size];
    this.anchors.set(anchor, undefined);
    this.deepest = this.depth;
    const value = make();
    this.anchors.set(anchor, { value, size: this.size - size + 1, height: this.deepest - this.depth });
    this.deepest = Math.max(deepest, this.deepest);
    return value;
  }

  private aliased({ anchor, start }: AliasEvent): unknown {
    const found = this.anchors.get(anchor);
    if (found === undefined) {
      throw new YamlProblem(this.anchors.has(anchor) ? 'an alias is used within its own anchor' : 'an alias refers to an anchor that is not defined before it', start);
    }
    this.size += found.size;
    this.byAliases += found.size;
    if (this.byAliases > MOST_BY_ALIASES) {
      throw new YamlProblem('its aliases expand to too many values', start);
    }
    this.descend(this.depth + found.height);
    return found.value;
  }

  private descend(depth: number): void {
    if (depth > DEEPEST) {
      throw new TooDeep();
    }
    this.deepest = Math.max(this.deepest, depth);
  }
}

/** Where a key begins and ends, as far as the parser says. */
function rangeOf(event: YamlEvent, otherwise: number): readonly [begin: number, end?: number] {
  return 'start' in event && event.start !== undefined ? [event.start, 'end' in event ? event.end : undefined] : [otherwise];
}
