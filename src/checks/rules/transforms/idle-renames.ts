import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { ofEach } from './support';

export const idleRenames: Rule = optionRule({
  id: 'MC-OPT-048',
  title: 'fields to rename are not excluded',
  severity: 'warning',
  why: 'ReplaceField selects fields by their original names, and renames the selected ones. A field that is not selected is dropped.',
  fix: 'list the original name of the field in include, or remove it from exclude',
  source: 'Kafka 3.7, ReplaceField.applyWithSchema (run): https://kafka.apache.org/37/documentation.html#org.apache.kafka.connect.transforms.ReplaceField',
  check: ofEach(/^org\.apache\.kafka\.connect\.transforms\.ReplaceField\$/, ({ prefix }, connector) => {
    const list = (...names: readonly string[]) => connector.list(prefix + (names.find(name => connector.has(prefix + name)) ?? names[0]));
    const [include, exclude, renames] = [list('include', 'whitelist'), list('exclude', 'blacklist'), list('renames')];
    const lost = include === undefined || exclude === undefined ? undefined : renames?.map(each => each.split(':')[0].trim())
      .find(name => exclude.includes(name) || (include.length > 0 && !include.includes(name)));
    const why = lost !== undefined && exclude?.includes(lost) ? 'exclude names it' : 'include does not name it';
    return lost === undefined ? [] : [{ key: `${prefix}renames`, message: `renames ${lost}, which is dropped, because ${why}` }];
  }),
});
