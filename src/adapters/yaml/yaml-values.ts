import { isAlias, isMap, isPair, isScalar, isSeq, Scalar } from 'yaml';
import type { Alias, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { DEEPEST, TooDeep } from '../input/depth';
import { notePlaces, OffsetPlaces, putKey } from '../input/places';
import type { Lines } from '../input/places';
import { mapsOf, mergeInto } from './merge-keys';
import { longForm } from './short-forms';

/** Aliases that stand for more values than that are an attack, or a mistake. */
const MOST_BY_ALIASES = 200_000;

/** Why the values of a document cannot be made, and at which offset. */
export class YamlProblem extends Error {
  constructor(message: string, readonly offset: number) {
    super(message);
  }
}

/** What an anchor stands for, with how many values are in it and how deep they nest; nothing while it is being read. */
interface Anchored { readonly value: unknown; readonly size: number; readonly height: number }

/**
 * Makes the values of one document of its nodes. Each map knows where it and its keys stand, and the short forms of functions are written out.
 *
 * The parser has a function of its own for that, which compares, counts and copies more than is needed, and knows no places.
 */
export class YamlValues {
  private readonly anchors = new Map<string, Anchored | undefined>();
  private depth = 0;
  private deepest = 0;
  private size = 0;
  private byAliases = 0;

  constructor(private readonly lines: Lines, private readonly keepsMergeKeys = false) {}

  /** @throws YamlProblem, TooDeep */
  valueOf(node: unknown): unknown {
    this.size++;
    if (isAlias(node)) {
      return this.aliased(node);
    }
    if (isScalar(node)) {
      const value = node.tag === undefined ? node.value : longForm(node.tag, 'scalar', node.value);
      return node.anchor === undefined ? value : this.anchored(node.anchor, () => value);
    }
    if (isMap(node) || isSeq(node)) {
      return node.anchor === undefined ? this.within(node) : this.anchored(node.anchor, () => this.within(node));
    }
    return null;
  }

  private within(node: YAMLMap | YAMLSeq): unknown {
    this.descend(++this.depth);
    const value = isSeq(node) ? node.items.map(item => isPair(item) ? this.mapOf([item], 0) : this.valueOf(item))
      : this.mapOf(node.items, node.range?.[0] ?? 0);
    this.depth--;
    return node.tag === undefined ? value : longForm(node.tag, isSeq(node) ? 'seq' : 'map', value);
  }

  private mapOf(items: readonly Pair[], offset: number): object {
    const map: Record<string, unknown> = {};
    const merged: object[] = [];
    const places = new OffsetPlaces(this.lines, offset);
    for (const { key: node, value } of items) {
      const [begin, end] = rangeOf(node) ?? [offset, undefined];
      const key: unknown = isScalar(node) ? node.value : isAlias(node) ? this.aliased(node) : undefined;
      if (key === undefined || (key !== null && typeof key === 'object')) {
        throw new YamlProblem('a list or a map is used as a key', begin);
      }
      const name = key === null ? '' : String(key as string | number | boolean);
      if (places.add(name, begin, end === undefined ? undefined : end - begin) && name !== '<<') {
        throw new YamlProblem('map keys must be unique', begin);
      }
      const made = this.valueOf(value);
      const sources = name === '<<' && !this.keepsMergeKeys && isScalar(node) && node.type === Scalar.PLAIN ? mapsOf(made) : undefined;
      if (sources === undefined) {
        putKey(map, name, made);
      } else {
        merged.push(...sources);
      }
    }
    merged.forEach(source => mergeInto(map, source));
    return notePlaces(map, places.with(merged));
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

  private aliased({ source, range }: Alias): unknown {
    const offset = range?.[0] ?? 0;
    const found = this.anchors.get(source);
    if (found === undefined) {
      throw new YamlProblem(this.anchors.has(source) ? 'an alias is used within its own anchor' : 'an alias refers to an anchor that is not defined before it', offset);
    }
    this.size += found.size;
    this.byAliases += found.size;
    if (this.byAliases > MOST_BY_ALIASES) {
      throw new YamlProblem('its aliases expand to too many values', offset);
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

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return isScalar(node) || isAlias(node) || isMap(node) || isSeq(node) ? node.range ?? undefined : undefined;
}
