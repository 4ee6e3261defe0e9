import { declaredProviders } from '../configuration';
import { workerText } from '../connect/overrides';
import { rule } from './rule';
import type { OptionRule, OptionViolation } from './rule';
import type { RuleView } from './view';

const SOURCE = 'msk-config-providers 0.2.0';

const MSK_SECRETS = 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider';
const MSK_PARAMETERS = 'com.amazonaws.kafka.config.providers.SsmParamStoreConfigProvider';

function providerClass(view: RuleView, alias: string): string | undefined {
  return workerText(view.context, `config.providers.${alias}.class`);
}

/** The declared providers that the configuration uses and that are of one of the classes. */
function used(view: RuleView, classes: RegExp): string[] {
  const declared = declaredProviders(view.context.worker) ?? new Set<string>();
  const names = new Set(view.context.config.references.map(reference => reference.provider));
  return [...declared].filter(alias => names.has(alias) && classes.test(providerClass(view, alias) ?? ''));
}

const inWorker = (message: string): OptionViolation => ({ message });

export const CONFIG_PROVIDER_RULES: OptionRule[] = [
  rule({
    id: 'MC-OPT-300',
    title: 'a reference has the form its provider reads',
    severity: 'error',
    why: 'the provider finds nothing',
    fix: 'write ${alias:secret:member} for Secrets Manager and ${alias::parameter} for Parameter Store',
    source: `${SOURCE}, AwsServiceConfigProvider (seen)`,
    check: view => view.context.config.references.flatMap((reference): OptionViolation[] => {
      const kind = providerClass(view, reference.provider);
      if (kind === MSK_SECRETS && (reference.path === '' || reference.key === '')) {
        return [{ key: reference.option, message: `refers to Secrets Manager without ${reference.path === '' ? 'a member of the secret' : 'the name of the secret'}` }];
      }
      return kind === MSK_PARAMETERS && reference.path !== '' ? [{ key: reference.option, message: 'refers to Parameter Store with a path before the parameter' }] : [];
    }),
  }),
  rule({
    id: 'MC-OPT-301',
    title: 'a missing secret is an error',
    severity: 'warning',
    why: 'by default a missing secret or parameter is an empty text, until the login fails',
    fix: 'set param.NotFoundStrategy=fail for the provider in the worker configuration',
    source: `${SOURCE}, SecretsManagerConfig`,
    check: view => used(view, /^com\.amazonaws\.kafka\.config\.providers\.(SecretsManager|SsmParamStore)ConfigProvider$/)
      .filter(alias => workerText(view.context, `config.providers.${alias}.param.NotFoundStrategy`)?.toLowerCase() !== 'fail')
      .map(alias => inWorker(`the config provider '${alias}' puts an empty text in place of a secret that is missing`)),
  }),
  rule({
    id: 'MC-OPT-302',
    title: 'a secret that expires does not restart the connector',
    severity: 'warning',
    why: 'when a ttl expires Kafka Connect restarts the connector, whether the value changed or not',
    fix: 'set config.action.reload=none, or leave the ttl out',
    source: `${SOURCE}; Kafka 3.7, WorkerConfigTransformer`,
    check: view => view.is('config.action.reload', 'none') ? [] : [
      ...view.context.config.references.filter(reference => /\?ttl=/.test(reference.key)).map(reference => ({ key: reference.option, message: 'refers to a secret with a ttl, and each expiry restarts the connector' })),
      ...used(view, /^com\.github\.jcustenborder\.kafka\.config\.aws\.SecretsManagerConfigProvider$/)
        .map(alias => inWorker(`the config provider '${alias}' makes the connector restart every ${workerText(view.context, `config.providers.${alias}.param.secret.ttl.ms`) ?? '300000'} ms`)),
    ],
  }),
];
