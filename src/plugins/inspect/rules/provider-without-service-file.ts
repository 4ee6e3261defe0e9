import { findings } from '../../../model';
import { concrete } from '../classes';
import type { ArchiveRule } from '../evidence';

const SERVICE = 'org.apache.kafka.common.config.provider.ConfigProvider';

export const providerWithoutServiceFile: ArchiveRule = {
  id: 'MC-ARC-014',
  code: 'provider-without-service-file',
  title: 'the config providers of a plugin are declared in a service file',
  severity: 'warning',
  why: 'Workers find config providers by a file below META-INF/services alone. A provider without it is not loaded, and references to secrets are not resolved.',
  fix: 'use a build that declares it',
  source: 'https://github.com/jcustenborder/kafka-config-provider-aws',
  check({ contents, expect }) {
    const declared = new Set(contents.serviceFiles.filter(file => file.service === SERVICE).flatMap(file => file.classes));
    return findings(concrete(contents.configProviders).filter(provider => provider.public && !declared.has(provider.name)).flatMap(provider => {
      const wanted = expect.some(({ name }) => name === provider.name);
      // Connectors with everything in one JAR carry other makers' providers, which nobody means to use.
      return !wanted && contents.connectors.some(connector => connector.jar === provider.jar) ? [] : [{
        message: `config provider ${provider.name} is not declared in META-INF/services/${SERVICE} of ${provider.jar}, so the worker does not find it`,
        severity: wanted ? 'error' as const : 'warning' as const,
      }];
    }));
  },
};
