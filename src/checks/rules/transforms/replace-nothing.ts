import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { ofEach } from './support';

const NAMES = ['include', 'exclude', 'renames', 'whitelist', 'blacklist'];

export const replacesSomething: Rule = optionRule({
  id: 'MC-OPT-047',
  title: 'a transform that replaces fields specifies them',
  severity: 'warning',
  why: 'Without a list the transform passes records on as they are.',
  fix: 'set include, exclude or renames of the transform, or remove the transform',
  source: 'Kafka 3.7, ReplaceField: https://kafka.apache.org/37/documentation.html#connect_included_transformation',
  check: ofEach(/^org\.apache\.kafka\.connect\.transforms\.ReplaceField\$/, ({ prefix }, connector) =>
    NAMES.every(name => connector.isMissing(prefix + name)) ? [{ key: `${prefix}type`, message: 'does nothing: none of include, exclude and renames is set' }] : []),
});
