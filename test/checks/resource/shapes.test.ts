import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { RESOURCE_SHAPES } from '../../../src/checks/rules/resource/schema';
import type { Shape } from '../../../src/checks/rules/resource/schema';

const DATABASE = loadAwsServiceSpecSync();

/** Required by the published definition, but not by the service. */
const WITH_DEFAULT = new Set(['McuCount']);

interface Property { readonly type: { readonly type: string; readonly reference?: { readonly $ref: string }; readonly element?: Property['type'] }; readonly required?: boolean }

function shapeOf(properties: Readonly<Record<string, Property>>): Shape {
  return {
    properties: Object.fromEntries(Object.entries(properties).map(([name, { type }]) => {
      const reference = type.reference ?? type.element?.reference;
      return [name, name === 'Tags' || reference === undefined ? true as const : shapeOf(DATABASE.get('typeDefinition', reference.$ref).properties as never)];
    })),
    required: Object.entries(properties).filter(([name, { required }]) => required && !WITH_DEFAULT.has(name)).map(([name]) => name),
  };
}

function sorted(shape: Shape | true): unknown {
  return shape === true ? true : {
    required: [...shape.required].sort(),
    properties: Object.fromEntries(Object.entries(shape.properties).sort(([a], [b]) => a < b ? -1 : 1).map(([name, inner]) => [name, sorted(inner)])),
  };
}

test.each(Object.keys(RESOURCE_SHAPES))('the properties of %s are those of the published definition', type => {
  const resource = DATABASE.lookup('resource', 'cloudFormationType', 'equals', type).only();
  expect(sorted(RESOURCE_SHAPES[type])).toEqual(sorted(shapeOf(resource.properties as never)));
});
