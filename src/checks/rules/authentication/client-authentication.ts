import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { quoted } from '../../support';

export const clientAuthentication: Rule = {
  id: 'MC-AUTH-001',
  title: 'workers authenticate by IAM or not at all',
  severity: 'error',
  why: 'MSK Connect offers no SASL/SCRAM and no mutual TLS towards the cluster, and the worker properties that would configure them are refused.',
  fix: 'switch IAM access control on in the cluster and use IAM; a cluster keeps its other ways of authentication beside it',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html',
  check({ clientAuthentication: authentication }) {
    if (authentication === undefined) {
      return NOT_APPLICABLE;
    }
    const value = authentication.literal;
    if (value === undefined) {
      return cannotKnow('the client authentication is decided at deploy');
    }
    return value === 'NONE' || value === 'IAM' ? HOLDS : finding({
      message: `the client authentication is ${quoted(value)}; MSK Connect offers IAM and NONE only`,
      value,
    });
  },
};
