import type { Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE, quoted } from '../../../model';
import { isFixed } from '../../fixed-names';

export const fixedPluginName: Rule = {
  id: 'MC-PLUG-007',
  title: 'the name of a custom plugin changes with its content',
  severity: 'warning',
  why: 'Each change replaces the plugin, and CloudFormation creates the new plugin before it deletes the old one. With a fixed name every update '
    + 'fails: the name already exists.',
  fix: 'add a hash or the version of the content to the name',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/36672',
  about: ['custom-plugin'],
  requires: ['plugins'],
  check({ plugins, scope }) {
    const names = (plugins ?? []).flatMap(({ name }) => name ?? []);
    if (names.length === 0 || scope !== 'deployment') {
      return NOT_APPLICABLE;
    }
    const fixed = names.filter(name => isFixed(name) && !/\d+[.-]\d+/.test(name.literal!));
    return fixed.length === 0 ? HOLDS : findings(fixed.map(name => ({
      message: `the custom plugin has the fixed name ${quoted(name)}, so it cannot be updated`,
      value: String(name),
    })));
  },
};
