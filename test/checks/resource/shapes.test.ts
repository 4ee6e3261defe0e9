import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { ATTRIBUTES } from '../../../src/checks/rules/resource/attributes';
import { RESOURCE_SHAPES } from '../../../src/checks/rules/resource/schema';
import type { Kind, Shape } from '../../../src/checks/rules/resource/shape';
import { isShape } from '../../../src/checks/rules/resource/shape';

const DATABASE = loadAwsServiceSpecSync();

/** Required by the published definition, but not by the service. */
const WITH_DEFAULT = new Set(['McuCount']);

/** Of these a rule of its own knows the values. */
const OF_OTHER_RULES = new Set(['AuthenticationType']);

/** Values that the service documents, and its published definition leaves open. */
const DOCUMENTED: ReadonlyMap<string, readonly string[]> = new Map([['PublicAccess.Type', ['DISABLED', 'SERVICE_PROVIDED_EIPS']]]);

interface Type { readonly type: string; readonly reference?: { readonly $ref: string }; readonly element?: Type; readonly allowedValues?: readonly string[] }

interface Property { readonly type: Type; readonly required?: boolean }

function kindOf(path: string, { type, reference, element, allowedValues = DOCUMENTED.get(path) }: Type): Kind {
  const name = path.split('.')[1];
  switch (type) {
    case 'ref': return shapeOf(DATABASE.get('typeDefinition', reference!.$ref).properties as never, name);
    case 'array': return { element: kindOf(path, element!) };
    case 'string': return allowedValues === undefined || OF_OTHER_RULES.has(name) ? 'text' : { allowed: allowedValues };
    case 'integer': case 'number': return 'number';
    case 'boolean': return 'flag';
    case 'map': case 'tag': return type;
    default: return 'any';
  }
}

function shapeOf(properties: Readonly<Record<string, Property>>, owner: string): Shape {
  return {
    properties: Object.fromEntries(Object.entries(properties).map(([name, { type }]) => [name, kindOf(`${owner}.${name}`, type)])),
    required: Object.entries(properties).filter(([name, { required }]) => required && !WITH_DEFAULT.has(name)).map(([name]) => name),
  };
}

function sorted(kind: Kind): unknown {
  return typeof kind === 'string' || 'allowed' in kind ? kind : isShape(kind) ? {
    required: [...kind.required].sort(),
    properties: Object.fromEntries(Object.entries(kind.properties).sort(([a], [b]) => a < b ? -1 : 1).map(([name, inner]) => [name, sorted(inner)])),
  } : { element: sorted(kind.element) };
}

test.each(Object.keys(RESOURCE_SHAPES))('the properties of %s are those of the published definition', type => {
  const resource = DATABASE.lookup('resource', 'cloudFormationType', 'equals', type).only();
  expect(sorted(RESOURCE_SHAPES[type])).toEqual(sorted(shapeOf(resource.properties as never, type)));
});

test.each(Object.keys(ATTRIBUTES))('the attributes of %s are those of the published definition', type => {
  const resource = DATABASE.lookup('resource', 'cloudFormationType', 'equals', type).only();
  expect([...ATTRIBUTES[type]].sort()).toEqual(Object.keys(resource.attributes).sort());
});
