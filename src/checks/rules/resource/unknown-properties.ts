import { nearest } from '../../../catalog';
import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { FORMED_PARTS } from './parts';
import { objectsOf, placeOf } from './walk';

export const unknownProperties: Rule = {
  id: 'MC-CFN-002',
  title: 'a resource has only properties that CloudFormation supports',
  severity: 'error',
  why: 'CloudFormation rejects a resource with a property that its type does not have ("extraneous key is not permitted").',
  fix: 'correct the name, or remove the property',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html',
  about: FORMED_PARTS,
  ofOwnResources: true,
  requires: ['resources'],
  check: ({ resources }) => resources === undefined ? NOT_APPLICABLE : findings(resources.flatMap(resource => objectsOf(resource)
    .flatMap(({ path, shape, keys }) => keys.filter(name => !Object.hasOwn(shape.properties, name)).map(name => {
      const near = nearest(name, Object.keys(shape.properties));
      const known = Object.keys(shape.properties).join(', ');
      // a property that was added to the type since is not misspelt
      return {
        key: path === '' ? name : `${path}.${name}`,
        ...near === undefined && { severity: 'warning' as const },
        message: `${placeOf(resource, path)} ${path === '' ? 'have' : 'has'} ${name}, which ${resource.type} does not support there; ${near === undefined ? `known are ${known}` : `did you mean ${near}?`}`,
      };
    })))),
};
