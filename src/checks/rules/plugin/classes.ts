import { simpleName } from '../../../catalog';
import type { ConnectorDeployment, PluginContents, Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../support';

/** Packages of what every worker has. */
const BUILT_IN = /^org\.apache\.kafka\./;
const KINDS: ReadonlyArray<[keyof PluginContents & ('connectors' | 'transformations' | 'predicates' | 'converters' | 'headerConverters'), RegExp, string]> = [
  ['connectors', /^connector\.class$/, 'connector'],
  ['converters', /^(key|value)\.converter$/, 'converter'],
  ['headerConverters', /^header\.converter$/, 'header converter'],
  ['transformations', /^transforms\.[^.]+\.type$/, 'transform'],
  ['predicates', /^predicates\.[^.]+\.type$/, 'predicate'],
];

/** Of a transform, the part of its class that is for keys or for values. */
const SIDE = /\$(Key|Value)$/;

export const classesInPlugin: Rule = {
  id: 'MC-PLUG-002',
  title: 'the plugin contains the classes that the configuration names',
  severity: 'error',
  why: 'A connector has a single plugin. A class that is neither in the plugin nor in every worker is not found, and creation fails.',
  fix: 'add the archive that contains the class to the ZIP file of the plugin, or correct the class name',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  requires: ['plugins'],
  // of a class that is not there, it says what the plugin has
  instead: ['MC-OPT-001', 'MC-OPT-002', 'MC-OPT-004', 'MC-OPT-005', 'MC-OPT-035'],
  check(deployment) {
    const { plugins, configuration } = deployment;
    if (plugins === undefined || plugins.length === 0 || configuration === undefined) {
      return NOT_APPLICABLE;
    }
    if (plugins.some(({ contents }) => contents === undefined)) {
      return cannotKnow('the archive of the plugin was not read');
    }
    return findings(named(deployment).flatMap(({ key, name, list, word }) => {
      const held = plugins.flatMap(({ contents }) => contents![list].map(each => each.name));
      // the class around those for keys and for values need not be a transform itself
      if (held.some(each => each.replace(SIDE, '') === name || (list === 'connectors' && isAlias(name, each)))) {
        return [];
      }
      const broken = plugins.flatMap(({ contents }) => contents!.unloadable ?? []).find(each => each.name === name || each.name === `${name}$Value`);
      if (broken !== undefined) {
        return [{
          key,
          value: name,
          origin: 'connect' as const,
          message: `the ${word} ${name} is in the plugin, but cannot be loaded: ${broken.missing}, which it extends, is not in any JAR`,
          fix: 'this is a thin JAR: add the JARs that it depends on, or use the archive that the vendor publishes for Kafka Connect',
        }];
      }
      const near = held.find(each => simpleName(each).toLowerCase() === simpleName(name).toLowerCase());
      return [{
        key,
        value: name,
        origin: 'connect' as const,
        message: `the ${word} ${name} is not in the plugin`
        + (near !== undefined ? `; did you mean ${near}?` : held.length > 0 ? `, which has ${held.slice(0, 5).join(', ')}` : ''),
      }];
    }));
  },
};

function named(deployment: ConnectorDeployment) {
  return [...deployment.configuration!.keys()].flatMap(key => {
    const kind = KINDS.find(([, pattern]) => pattern.test(key));
    const name = literal(deployment, key)?.replace(SIDE, '');
    return kind === undefined || !name || BUILT_IN.test(name) || !name.includes('.') && kind[0] !== 'connectors' ? [] : [{ key, name, list: kind[0], word: kind[2] }];
  });
}

/** Kafka Connect takes the last part of a connector class, with or without the word Connector. */
function isAlias(name: string, className: string): boolean {
  const last = simpleName(className);
  return name === last || `${name}Connector` === last || `${name}SinkConnector` === last || `${name}SourceConnector` === last;
}
