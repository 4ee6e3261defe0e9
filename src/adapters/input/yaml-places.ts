import { isMap, isPair, isScalar, isSeq } from 'yaml';
import { isObject } from '../template/values';
import { notePlaces, OffsetPlaces } from './places';
import type { Lines } from './places';

/** Notes where the maps of a document stand, and says the first line on which a key is said again. */
export function placeYaml(contents: unknown, content: unknown, lines: Lines): number | undefined {
  const open: Array<readonly [node: unknown, value: unknown]> = [[contents, content]];
  let repeated: number | undefined;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, whole] = next;
    const value = isMap(node) || isSeq(node) ? withoutTag(node.tag, whole) : undefined;
    if (isSeq(node) && Array.isArray(value)) {
      node.items.forEach((item, index) => open.push([item, value[index]]));
    } else if (isMap(node) && isObject(value)) {
      const places = new OffsetPlaces(lines, node.range?.[0] ?? 0);
      for (const pair of node.items) {
        if (isPair(pair) && isScalar(pair.key)) {
          const [offset, end] = pair.key.range ?? [0, undefined];
          const isAgain = places.add(String(pair.key.value), offset, end === undefined ? undefined : end - offset);
          repeated = isAgain && pair.key.value !== '<<' ? Math.min(repeated ?? Infinity, lines.at(offset).line) : repeated;
          open.push([pair.value, value[String(pair.key.value)]]);
        }
      }
      notePlaces(value, places);
    }
  }
  return repeated;
}

/** What is tagged with the short form of a function stands within the function. */
function withoutTag(tag: string | undefined, value: unknown): unknown {
  const keys = tag?.startsWith('!') && !tag.startsWith('!!') && isObject(value) ? Object.keys(value) : [];
  return keys.length === 1 && keys[0].startsWith('Fn::') ? (value as Record<string, unknown>)[keys[0]] : value;
}
