import { putKey } from '../input/places';
import type { YamlEvent } from './events';

/**
 * Whether a document is a template of CloudFormation, which takes `<<` for a name like any other, unless the AWS SAM CLI has read the template before.
 *
 * @param begin where the value of the document begins among the events of the parser
 */
export function keepsMergeKeys(events: readonly YamlEvent[], begin: number): boolean {
  if (events[begin].type !== 'map') {
    return false;
  }
  let [depth, isKey, key, hasResources] = [0, true, '', false];
  for (let index = begin; ; index++) {
    const event = events[index];
    if (event.type === 'scalar' && depth === 1 && isKey) {
      key = event.text;
      hasResources ||= key === 'Resources';
    } else if (event.type === 'scalar' && key === 'Transform' && event.text.startsWith('AWS::Serverless-')) {
      return false;
    }
    depth += event.type === 'end' ? -1 : event.type === 'map' || event.type === 'seq' ? 1 : 0;
    if (depth === 0) {
      return hasResources;
    }
    // within the map itself, keys and values take turns
    isKey = depth === 1 && index > begin ? !isKey : isKey;
  }
}

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
