import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** Lets a role use a key over one service only. A service uses keys of its own Region, so that the key says in which Region it is called. */
export function keyStatement(scope: Construct, key: kms.IKey, service: string, actions: readonly string[]): iam.PolicyStatement {
  const region = key.env.region || Stack.of(scope).region;
  return new iam.PolicyStatement({
    actions: [...actions],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${region}.${Stack.of(scope).urlSuffix}` } },
  });
}
