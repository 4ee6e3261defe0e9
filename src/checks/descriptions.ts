import { optionRuleDescriptions } from '../catalog';
import type { RuleDescription } from './rule';
import { FLEET_RULES, RULES } from './rules';

/** All that a finding can be named after: the rules, and what the catalog says of options; by id. */
export function allDescriptions(): RuleDescription[] {
  const described = [...RULES, ...FLEET_RULES, ...optionRuleDescriptions()]
    .map(({ id, title, severity, why, fix, source }) => ({ id, title, severity, why, fix, source }));
  return described.sort((a, b) => a.id < b.id ? -1 : 1);
}
