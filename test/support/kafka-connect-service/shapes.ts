import type { ServiceModel } from '../../../tools/service-model/model';
import * as model from './model.json';

/** The API as it is published. */
export const MODEL = model as unknown as ServiceModel;

const SIMPLE: { readonly [type: string]: (value: unknown) => boolean } = {
  string: value => typeof value === 'string',
  number: value => typeof value === 'number',
  boolean: value => typeof value === 'boolean',
  timestamp: value => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
};

/** What is wrong with a value, by the model: unknown members, missing ones, other types. */
export function problems(type: string, value: unknown, path = type): string[] {
  if (type in SIMPLE) {
    return SIMPLE[type](value) ? [] : [`${path} is not a ${type}`];
  }
  if (type.startsWith('[')) {
    return Array.isArray(value) ? value.flatMap((item, i) => problems(type.slice(1, -1), item, `${path}[${i}]`)) : [`${path} is not a list`];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${path} is not an object`];
  }
  if (type.startsWith('{')) {
    return Object.entries(value).flatMap(([key, item]) => problems(type.slice(1, -1), item, `${path}.${key}`));
  }
  const { required, members } = MODEL.shapes[type];
  return [
    ...required.filter(name => (value as Record<string, unknown>)[name] === undefined).map(name => `${path}.${name} is missing`),
    ...Object.entries(value).filter(([, item]) => item !== undefined)
      .flatMap(([name, item]) => (members[name] === undefined ? [`${path}.${name} is unknown`] : problems(members[name].type, item, `${path}.${name}`))),
  ];
}
