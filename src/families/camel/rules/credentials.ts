import type { Rule } from '../../../model';
import { say } from '../../../checks';
import { kameletRule } from '../kamelet-rule';

const PROVIDERS = ['useDefaultCredentialsProvider', 'useProfileCredentialsProvider', 'useSessionCredentials'];

export const credentials: Rule = kameletRule({
  id: 'MC-OPT-620',
  title: 'a connector of Apache Camel is configured to use the execution role',
  severity: 'error',
  why: 'By default a Kamelet takes access keys in its options, and nothing else: the task fails when it starts.',
  fix: 'set useDefaultCredentialsProvider=true',
  source: 'real runs, and https://camel.apache.org/components/4.14.x/aws-summary.html',
  check(option, connector) {
    const provided = PROVIDERS.map(option).some(key => connector.isTrue(key) || connector.isOpaque(key));
    const withKeys = connector.isSet(option('accessKey')) && connector.isSet(option('secretKey'));
    return say(option(PROVIDERS[0]), 'is not true, so the connector does not use the execution role, and accessKey and secretKey are not set', !provided && !withKeys);
  },
});
