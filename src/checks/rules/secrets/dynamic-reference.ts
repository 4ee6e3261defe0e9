import { isSecretName } from '../../../catalog';
import type { Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { specialEntries } from '../../special-entries';

/** What of Terraform is the secret itself, also within an expression. */
const OF_TERRAFORM = /\baws_secretsmanager_secret_version\.[\w-]+(\[[^\]]*\])?\.secret_string\b|\brandom_password\.[\w-]+(\[[^\]]*\])?\.result\b/;
const PARAMETER = /\baws_ssm_parameter\.[\w-]+(\[[^\]]*\])?\.(value|insecure_value)\b/;

const REFERENCE = /\{\{resolve:(ssm-secure|secretsmanager|ssm):/;

export const dynamicReference: Rule = {
  id: 'MC-SEC-010',
  title: 'a secret is not resolved by CloudFormation or Terraform',
  severity: 'warning',
  why: 'CloudFormation resolves a dynamic reference when it creates the connector, so the connector contains the secret as plain text, and everyone who may describe '
    + 'the connector can read it; a rotated secret is not picked up. References to secure strings (ssm-secure) are rejected: the resource is not among those that take them.',
  fix: 'use a reference for a config provider, which each worker resolves itself: ConnectorSecret.fromSecretsManager(secret, \'password\'), or ${secretsmanager:name:field}',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html, '
    + 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  check({ configuration }) {
    if (configuration === undefined) {
      return NOT_APPLICABLE;
    }
    return findings(specialEntries(configuration).flatMap(([key, value]): Violation[] => {
      // it is a reference of its own, unless the name of the secret is one: then what it begins with is literal
      const service = value.parts.map(part => REFERENCE.exec(typeof part === 'string' ? part : part.ref)?.[1]).find(found => found !== undefined);
      if (service === 'ssm-secure') {
        return [{ key, severity: 'error', message: `${key} is a dynamic reference to a secure string, which CloudFormation does not resolve for a connector` }];
      }
      if (value.references.some(ref => OF_TERRAFORM.test(ref) || (PARAMETER.test(ref) && isSecretName(key)))) {
        return [{ key, message: `${key} is the secret itself, which Terraform writes into the connector and into its state` }];
      }
      return service === 'secretsmanager' || (service === 'ssm' && isSecretName(key))
        ? [{ key, message: `${key} is a dynamic reference, which CloudFormation replaces by the secret itself` }]
        : [];
    }));
  },
};
