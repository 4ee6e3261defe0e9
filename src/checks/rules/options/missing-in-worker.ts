import type { Rule } from '../../../model';
import { compareVersions } from '../../../model';
import { optionRule } from '../../option-rule';
import { classFact } from '../../../catalog';

export const missingInWorker: Rule = optionRule({
  id: 'MC-OPT-035',
  title: 'transforms and converters exist in this version of Kafka Connect',
  severity: 'error',
  why: 'The worker does not have the class, so the connector cannot be created.',
  fix: 'use Kafka Connect 3.7.x, or add the class to the plugin',
  source: 'Kafka 2.7 and 3.7, connect transforms and runtime',
  check: connector => /^2\./.test(connector.kafkaConnectVersion ?? '') ? connector.keys()
    .filter(key => /\.type$|^(key|value|header)\.converter$/.test(key))
    .filter(key => {
      const held = connector.known(key);
      const fact = held ? classFact(connector.classPath.resolve(held.trim())) : undefined;
      return fact?.builtin === true && fact.versions.every(version => compareVersions(version, '3.0') >= 0)
        && !/^org\.apache\.kafka\.connect\.mirror\./.test(fact.className);
    })
    .map(key => ({ key, message: 'names a class that Kafka Connect 2.7 does not have' })) : [],
});
