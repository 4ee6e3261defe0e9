import type { Rule, StatementModel } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isOpenSearchSink } from '../opensearch-sink';

export const openSearchSignedDomain: Rule = {
  id: 'MC-OS-003',
  title: 'requests are signed where the domain requires it',
  severity: 'error',
  why: 'The access policy of the domain names AWS roles or users, so it allows signed requests only; others are answered with 403.',
  fix: 'use OpenSearchAuthentication.iam(), or allow all principals in the policy (within the VPC) and turn on fine-grained access control',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html',
  check(deployment) {
    if (!isOpenSearchSink(deployment) || deployment.configuration?.has('aws.signing.region') !== false) {
      return NOT_APPLICABLE;
    }
    const policy = deployment.search?.accessPolicy;
    // a domain without a policy is the matter of its role alone
    if (policy === undefined || policy.length === 0) {
      return cannotKnow('the access policy of the domain is not known');
    }
    return policy.some(admitsUnsigned) ? HOLDS : finding({
      key: 'connection.url',
      message: 'requests to the domain are not signed, but its access policy names roles or users and so admits signed requests only',
    });
  },
};

/** Whether a statement admits requests of nobody in particular. What is not known counts as admitting. */
function admitsUnsigned({ effect, principals }: StatementModel): boolean {
  return effect === 'Allow' && (principals === undefined || principals.some(principal => principal.literal === undefined || principal.literal === '*'));
}
