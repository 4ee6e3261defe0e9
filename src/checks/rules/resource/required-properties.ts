import { nearest } from '../../../catalog';
import type { ResourceModel, Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, oneOf } from '../../../model';
import { FORMED_PARTS } from './parts';
import type { ShapedObject } from './walk';
import { objectsOf, placeOf } from './walk';

/** A resource that lacks so many is an excerpt that nobody deploys, such as one in a document. */
const EXCERPT = 4;

export const requiredProperties: Rule = {
  id: 'MC-CFN-001',
  title: 'a resource has all properties that CloudFormation requires',
  severity: 'error',
  why: 'CloudFormation rejects the resource, and rolls the stack back.',
  fix: 'add the missing properties',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html',
  about: FORMED_PARTS,
  ofOwnResources: true,
  requires: ['resources'],
  check: ({ resources }) => resources === undefined ? NOT_APPLICABLE
    : findings(resources.flatMap(resource => objectsOf(resource).flatMap(object => lacking(resource, object)))),
};

function lacking(resource: ResourceModel, { path, shape, keys, isWhole }: ShapedObject): Violation[] {
  const absent = isWhole ? shape.required.filter(name => !keys.includes(name)) : [];
  if (absent.length === 0) {
    return [];
  }
  // a required property that is misspelt is a finding of its own
  const misspelt = keys.filter(name => !Object.hasOwn(shape.properties, name)).map(name => nearest(name, Object.keys(shape.properties)));
  const missing = absent.filter(name => !misspelt.includes(name));
  return missing.length === 0 ? [] : [{
    key: path === '' ? missing[0] : `${path}.${missing[0]}`,
    ...missing.length >= EXCERPT && { severity: 'warning' as const },
    message: `${placeOf(resource, path)} ${path === '' ? 'lack' : 'lacks'} ${oneOf(missing, 'and')}, which ${resource.type} requires`,
    fix: `add ${oneOf(missing, 'and')}`,
  }];
}
