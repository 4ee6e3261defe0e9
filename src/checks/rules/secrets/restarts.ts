import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { declaredProviders, secretReferences } from './references';

export const restartsBySecrets: Rule = {
  id: 'MC-SEC-009',
  title: 'a connector is not restarted each time a secret expires',
  severity: 'warning',
  why: 'When the time to live of a secret ends, Kafka Connect restarts the connector; with the provider of jcustenborder, every five minutes by default.',
  fix: 'set config.action.reload=none in the configuration of the connector',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-config-provider.html',
  check(deployment) {
    const references = secretReferences(deployment.configuration ?? new Map());
    if (references.length === 0) {
      return NOT_APPLICABLE;
    }
    if (deployment.configuration!.has('config.action.reload')) {
      return HOLDS;
    }
    const timed = references.filter(({ rest }) => /[?&]ttl=\d/.test(rest));
    const providers = declaredProviders(deployment);
    const always = references.filter(({ alias }) => providers?.get(alias)?.literal?.startsWith('com.github.jcustenborder.kafka.config.aws.'));
    const found = [...timed, ...always][0];
    return found === undefined ? providers === undefined ? cannotKnow('the worker configuration is not known') : HOLDS : finding({
      key: 'config.action.reload',
      message: `config.action.reload is not set, so the connector is restarted each time the value of ${found.key} expires`,
    });
  },
};
