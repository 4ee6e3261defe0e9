import type { BucketPolicyModel, Text } from '../../model';
import { statementsFromDocument } from '../../model';
import { endpointsOfService } from './network';
import { resourcesBy } from './resource-index';
import type { Template } from './template';
import { isFunction, isObject } from './values';

const policiesByBucket = resourcesBy(['AWS::S3::BucketPolicy'], ({ properties }, template) => [template.target(properties.Bucket)?.id]);

/** The policies of the buckets to which a configuration refers, where the same template makes both. */
export function bucketPoliciesOf(template: Template, configuration: ReadonlyMap<string, Text> | undefined, subnets: unknown): BucketPolicyModel[] {
  const ids = new Set([...configuration?.values() ?? []].flatMap(value => value.references).map(reference => reference.split('.')[0]));
  return [...ids].filter(id => template.resource(id)?.type === 'AWS::S3::Bucket').flatMap(bucket => policiesByBucket(template, bucket)
    .flatMap(({ id, properties }) => {
      const statements = statementsOf(properties.PolicyDocument);
      return statements === undefined ? [] : [{ id, bucket, statements, ...endpointsOfService(template, subnets, 's3') }];
    }));
}

/** What a statement denies to all but some, or on all but some, is not told by a list of them. */
function statementsOf(document: unknown): BucketPolicyModel['statements'] | undefined {
  if (!isObject(document) || isFunction(document) || isFunction(document.Statement)) {
    return undefined;
  }
  const given: unknown[] = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  const plain = given.filter(each => isObject(each) && !isFunction(each) && !('NotPrincipal' in each || 'NotAction' in each || 'NotResource' in each));
  return statementsFromDocument({ Statement: plain });
}
