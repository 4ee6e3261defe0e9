import { putKey } from '../input/places';

/** Which maps a map was merged into. */
const INTO = new WeakMap<object, object[]>();

/** The maps of a merge key, the first of which wins; nothing where there is anything else, which is a value of its own. */
export function mapsOf(value: unknown): object[] | undefined {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.every(isMap) ? all : undefined;
}

/** Adds the keys that a map does not have. */
export function mergeInto(map: Record<string, unknown>, source: object): void {
  for (const [key, value] of Object.entries(source)) {
    if (!Object.hasOwn(map, key)) {
      putKey(map, key, value);
    }
  }
  const targets = INTO.get(source);
  if (targets === undefined) {
    INTO.set(source, [map]);
  } else {
    targets.push(map);
  }
}

/** The maps that a merge key made of this one. */
export function mergedInto(source: object): readonly object[] {
  return INTO.get(source) ?? [];
}

function isMap(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
