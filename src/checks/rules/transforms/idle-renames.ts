import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { ofEach } from './support';

export const idleRenames: Rule = optionRule({
  id: 'MC-OPT-048',
  title: 'fields that are renamed are not left out before',
  severity: 'warning',
  why: 'ReplaceField chooses fields by the names that they come with, and renames those that are left. A field that is not chosen is not in the record, under no name.',
  fix: 'name the field in include as it comes, before it is renamed, or take it out of exclude',
  source: 'Kafka 3.7, ReplaceField.applyWithSchema (run): https://kafka.apache.org/37/documentation.html#org.apache.kafka.connect.transforms.ReplaceField',
  check: ofEach(/^org\.apache\.kafka\.connect\.transforms\.ReplaceField\$/, ({ prefix }, connector) => {
    const list = (...names: readonly string[]) => connector.list(prefix + (names.find(name => connector.has(prefix + name)) ?? names[0]));
    const [include, exclude, renames] = [list('include', 'whitelist'), list('exclude', 'blacklist'), list('renames')];
    const lost = include === undefined || exclude === undefined ? undefined : renames?.map(each => each.split(':')[0].trim())
      .find(name => exclude.includes(name) || (include.length > 0 && !include.includes(name)));
    const why = lost !== undefined && exclude?.includes(lost) ? 'exclude names it' : 'include does not name it';
    return lost === undefined ? [] : [{ key: `${prefix}renames`, message: `renames ${lost}, which is left out, because ${why}` }];
  }),
});
