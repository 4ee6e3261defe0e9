import type { PluginClass, Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { declaredProviders } from './references';

export const providerCreated: Rule = {
  id: 'MC-SEC-011',
  title: 'workers can instantiate the declared config providers',
  severity: 'error',
  why: 'A worker creates each config provider when it starts. It cannot do so with a class that is abstract, not public, or no config provider: the worker stops, and creation fails.',
  fix: 'name the public class of the config provider in config.providers.<alias>.class',
  source: 'https://kafka.apache.org/37/javadoc/org/apache/kafka/common/config/provider/ConfigProvider.html',
  requires: ['plugins'],
  check(deployment) {
    const { plugins = [] } = deployment;
    const declared = [...declaredProviders(deployment) ?? []];
    const named = declared.flatMap(([alias, text]) => text?.literal === undefined ? [] : [{ alias, name: text.literal.trim() }]);
    if (named.length === 0 || plugins.length === 0) {
      return NOT_APPLICABLE;
    }
    if (plugins.some(({ contents }) => contents === undefined)) {
      return cannotKnow('the archive of the plugin was not read');
    }
    const read = plugins.map(({ contents }) => contents!);
    const others = read.flatMap((contents): readonly PluginClass[] => [...contents.connectors, ...contents.converters, ...contents.transformations]);
    return findings(named.flatMap(({ alias, name }) => {
      const held = read.flatMap(({ configProviders }) => configProviders).find(each => each.name === name);
      const reason = held === undefined ? others.some(each => each.name === name) ? 'is not a config provider' : undefined
        : held.abstract ? 'is abstract' : held.public ? undefined : 'is not public';
      return reason === undefined ? [] : [{ key: `config.providers.${alias}.class`, value: name, message: `the class ${name} of the config provider ${alias} ${reason}, so workers cannot create it` }];
    }));
  },
};
