import { inPlaceOf } from '../input/places';
import { isObject } from '../template/values';
import type { Json } from '../template/values';

const LOOP = /^Fn::ForEach::/;
/** Loops within loops; CloudFormation allows five. */
const DEEPEST = 5;

/** A template with its loops unrolled, where what they go over is known. Of other loops one turn stands, with the name that the deploy fills in. */
export function expandLoops(content: Json): Json {
  return JSON.stringify(content).includes('Fn::ForEach::') ? unroll(content, content, 0) as Json : content;
}

function unroll(value: unknown, template: Json, depth: number): unknown {
  if (Array.isArray(value)) {
    return value.map(each => unroll(each, template, depth));
  }
  if (!isObject(value)) {
    return value;
  }
  const entries = Object.entries(value).flatMap(([key, each]): Array<readonly [string, unknown]> =>
    LOOP.test(key) && Array.isArray(each) && depth < DEEPEST ? turns(each as unknown[], template, depth) : [[key, unroll(each, template, depth)]]);
  return inPlaceOf(value, Object.fromEntries(entries));
}

function turns([name, collection, body]: unknown[], template: Json, depth: number): Array<readonly [string, unknown]> {
  if (typeof name !== 'string' || !isObject(body)) {
    return [];
  }
  const items = itemsOf(collection, template) ?? [undefined];
  return items.flatMap(item => Object.entries(unroll(item === undefined ? body : replaced(body, name, item), template, depth + 1) as Json));
}

/** A list, or the default of a parameter that is one. */
function itemsOf(collection: unknown, { Parameters }: Json): string[] | undefined {
  if (Array.isArray(collection)) {
    return collection.every(item => typeof item === 'string' || typeof item === 'number') ? collection.map(String) : undefined;
  }
  const parameter = isObject(collection) && isObject(Parameters) && typeof collection.Ref === 'string' ? Parameters[collection.Ref] : undefined;
  return isObject(parameter) && typeof parameter.Default === 'string' ? parameter.Default.split(',').map(item => item.trim()) : undefined;
}

/** `${Name}` becomes the item, `&{Name}` the item with letters and digits only, and so does a `Ref`. */
function replaced(value: unknown, name: string, item: string): unknown {
  if (typeof value === 'string') {
    return value.split(`\${${name}}`).join(item).split(`&{${name}}`).join(item.replace(/[^A-Za-z0-9]/g, ''));
  }
  if (Array.isArray(value)) {
    return value.map(each => replaced(each, name, item));
  }
  if (!isObject(value)) {
    return value;
  }
  return value.Ref === name ? item
    : inPlaceOf(value, Object.fromEntries(Object.entries(value).map(([key, each]) => [replaced(key, name, item), replaced(each, name, item)])));
}
