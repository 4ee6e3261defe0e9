import type { ResourceModel } from '../../../model';
import { remembered } from '../../../model';
import type { Shape } from './schema';
import { RESOURCE_SHAPES } from './schema';

/** An object of a resource that is written out, with what it may hold. */
export interface ShapedObject {
  /** From the properties of the resource: `KafkaCluster.ApacheKafkaCluster`; empty for the properties themselves. */
  readonly path: string;
  readonly shape: Shape;
  readonly keys: readonly string[];
  /** Whether all of it is written out, so that what is not there is missing. */
  readonly isWhole: boolean;
}

/** All objects of a resource. What a function of the template gives is not known, and so not among them. */
export const objectsOf = remembered(({ type, properties }: ResourceModel): readonly ShapedObject[] => {
  const shape = RESOURCE_SHAPES[type];
  return shape === undefined ? [] : walk('', shape, properties);
});

function walk(path: string, shape: Shape, value: unknown): ShapedObject[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => walk(`${path}[${index}]`, shape, each));
  }
  if (value === null || typeof value !== 'object' || isFunction(value)) {
    return [];
  }
  const entries = Object.entries(value).filter(([, each]) => !isNoValue(each));
  const keys = entries.map(([key]) => key).filter(key => !key.startsWith('Fn::'));
  const own = { path, shape, keys, isWhole: keys.length === entries.length };
  return [own, ...entries.flatMap(([key, each]) => {
    const inner = Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
    return inner === undefined || inner === true ? [] : walk(path === '' ? key : `${path}.${key}`, inner, each);
  })];
}

function isFunction(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length === 1 && (keys[0] === 'Ref' || keys[0].startsWith('Fn::'));
}

function isNoValue(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && (value as { Ref?: unknown }).Ref === 'AWS::NoValue');
}

/** How a finding names a place of a resource. */
export function placeOf({ logicalId }: ResourceModel, path: string): string {
  return path === '' ? `the properties of ${logicalId}` : `${path} of ${logicalId}`;
}
