import type { ResourceModel } from '../../../model';
import { remembered } from '../../../model';
import { RESOURCE_SHAPES } from './schema';
import type { Kind, Shape } from './shape';
import { isShape } from './shape';

/** An object of a resource that is written out, with what it may hold. */
export interface ShapedObject {
  /** From the properties of the resource: `KafkaCluster.ApacheKafkaCluster`; empty for the properties themselves. */
  readonly path: string;
  readonly shape: Shape;
  readonly keys: readonly string[];
  /** Whether all of it is written out, so that what is not there is missing. */
  readonly isWhole: boolean;
}

/** A value of a resource that is written out, with what ought to stand there. */
export interface KindedValue { readonly path: string; readonly kind: Kind; readonly value: unknown }

/** All objects of a resource. What a function of the template gives is not known, and so not among them. */
export const objectsOf = remembered((resource: ResourceModel): readonly ShapedObject[] =>
  valuesOf(resource).flatMap(({ path, kind, value }) => {
    if (!isShape(kind) || !isObject(value)) {
      return [];
    }
    const entries = Object.entries(value).filter(([, each]) => !isNoValue(each));
    const keys = entries.map(([key]) => key).filter(key => !key.startsWith('Fn::'));
    return [{ path, shape: kind, keys, isWhole: keys.length === entries.length }];
  }));

/** All values of a resource that the template itself says, from the outside inwards. */
export const valuesOf = remembered(({ type, properties }: ResourceModel): readonly KindedValue[] => {
  const shape = RESOURCE_SHAPES[type];
  return shape === undefined ? [] : walk('', shape, properties);
});

function walk(path: string, kind: Kind, value: unknown): KindedValue[] {
  if (isNoValue(value) || (isObject(value) && isFunction(value))) {
    return [];
  }
  const own = { path, kind, value };
  if (typeof kind === 'object' && 'element' in kind) {
    return [own, ...Array.isArray(value) ? value.flatMap((each, index) => walk(`${path}[${index}]`, kind.element, each)) : []];
  }
  return [own, ...isShape(kind) && isObject(value) ? Object.entries(value)
    .filter(([key]) => Object.hasOwn(kind.properties, key)).flatMap(([key, each]) => walk(path === '' ? key : `${path}.${key}`, kind.properties[key], each)) : []];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** What the deployment makes of a function of the template is not known. */
export function isFunction(value: object): boolean {
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
