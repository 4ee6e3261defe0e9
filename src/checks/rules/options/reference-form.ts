import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import type { OptionViolation } from '../../option-rule';
import { providerClass, SOURCE } from './support';

const MSK_SECRETS = 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider';

const MSK_PARAMETERS = 'com.amazonaws.kafka.config.providers.SsmParamStoreConfigProvider';

export const referenceForm: Rule = optionRule({
  id: 'MC-OPT-300',
  title: 'a reference has the form that its config provider reads',
  severity: 'error',
  why: 'The config provider finds no value for the reference.',
  fix: 'write ${alias:secret:field} for Secrets Manager and ${alias::parameter} for Parameter Store',
  source: `${SOURCE}, AwsServiceConfigProvider (seen)`,
  check: connector => connector.references.flatMap((reference): OptionViolation[] => {
    const kind = providerClass(connector, reference.provider);
    if (kind === MSK_SECRETS && (reference.path === '' || reference.key === '')) {
      return [{ key: reference.option, message: `refers to Secrets Manager without ${reference.path === '' ? 'a member of the secret' : 'the name of the secret'}` }];
    }
    return kind === MSK_PARAMETERS && reference.path !== '' ? [{ key: reference.option, message: 'refers to Parameter Store with a path before the parameter' }] : [];
  }),
});
