import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE, quoted } from '../../../model';

export const clientAuthentication: Rule = {
  id: 'MC-AUTH-001',
  title: 'workers authenticate to the cluster with IAM or not at all',
  severity: 'error',
  why: 'MSK Connect supports neither SASL/SCRAM nor mutual TLS between workers and cluster, and rejects the worker properties that would configure them.',
  fix: 'turn on IAM access control for the cluster and use IAM; the cluster keeps its other authentication methods',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html',
  requires: ['clientAuthentication'],
  check({ clientAuthentication: authentication }) {
    if (authentication === undefined) {
      return NOT_APPLICABLE;
    }
    const value = authentication.literal;
    if (value === undefined) {
      return cannotKnow('the client authentication is known only at deployment');
    }
    return value === 'NONE' || value === 'IAM' ? HOLDS : finding({
      message: `the client authentication is ${quoted(value)}; MSK Connect offers IAM and NONE only`,
      value,
    });
  },
};
