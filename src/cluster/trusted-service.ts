import type { ArnComponents } from 'aws-cdk-lib';
import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/**
 * A service that may assume a role for resources of this account and of this ARN only, so that nobody else makes the service use the role.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function trustedService(scope: Construct, principal: string, source: ArnComponents): iam.ServicePrincipal {
  const stack = Stack.of(scope);
  return new iam.ServicePrincipal(principal, {
    conditions: { StringEquals: { 'aws:SourceAccount': stack.account }, ArnLike: { 'aws:SourceArn': stack.formatArn(source) } },
  });
}
