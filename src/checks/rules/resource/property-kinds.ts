import type { ResourceModel, Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, oneOf } from '../../../model';
import { FORMED_PARTS } from './parts';
import type { Kind } from './shape';
import { isObject, valuesOf } from './walk';
import type { KindedValue } from './walk';

export const propertyKinds: Rule = {
  id: 'MC-CFN-003',
  title: 'the properties of a resource have the types that CloudFormation expects',
  severity: 'error',
  why: 'CloudFormation rejects a resource with a property of the wrong type, such as a string instead of a list, or with a value that is not allowed.',
  fix: 'specify a value of the type of the property',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_MSK.html',
  about: FORMED_PARTS,
  ofOwnResources: true,
  requires: ['resources'],
  check: ({ resources }) => resources === undefined ? NOT_APPLICABLE
    : findings(resources.flatMap(resource => valuesOf(resource).flatMap(value => mistaken(resource, value)))),
};

function mistaken({ logicalId }: ResourceModel, { path, kind, value }: KindedValue): Violation[] {
  const expected = expectedInstead(kind, value);
  const got = typeof value === 'object' ? Array.isArray(value) ? 'a list' : 'an object' : `"${String(value)}"`;
  return path === '' || expected === undefined ? [] : [{ key: path, message: `${path} of ${logicalId} must be ${expected}, got ${got}` }];
}

/** What a value ought to be, where it is something else. */
function expectedInstead(kind: Kind, value: unknown): string | undefined {
  if (typeof kind === 'object') {
    return 'allowed' in kind ? !isStructured(value) && kind.allowed.includes(String(value)) ? undefined : oneOf(kind.allowed)
      : 'element' in kind ? Array.isArray(value) ? undefined : 'a list'
        : isObject(value) ? undefined : 'an object';
  }
  return kind === 'any' || SIMPLE[kind].holds(value) ? undefined : SIMPLE[kind].words;
}

const scalar = (form: RegExp) => (value: unknown) => !isStructured(value) && form.test(String(value).trim());

/** CloudFormation turns texts into numbers and truth values, and the other way round. */
const SIMPLE = {
  map: { words: 'an object of names and values', holds: isObject },
  tag: { words: 'an object with Key and Value', holds: (value: unknown) => isObject(value) && 'Key' in value },
  text: { words: 'a text', holds: (value: unknown) => !isStructured(value) },
  number: { words: 'a number', holds: scalar(/^-?\d+(\.\d+)?$/) },
  flag: { words: 'true or false', holds: scalar(/^(true|false)$/i) },
} as const;

const isStructured = (value: unknown) => value !== null && typeof value === 'object';
