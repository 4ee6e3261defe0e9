import type { BucketPolicyModel, Text } from '../../model';
import { plainStatements } from '../../model';
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

function statementsOf(document: unknown): BucketPolicyModel['statements'] | undefined {
  return !isObject(document) || isFunction(document) || isFunction(document.Statement) ? undefined : plainStatements(document);
}
