import type { RuleDescription } from '../../model';
import { ARCHIVE_RULES } from '../../plugins';
import { FLEET_RULES, RULES } from '../../families';

/** All that a finding can be named after, by id. */
export function allDescriptions(): RuleDescription[] {
  return [...RULES, ...FLEET_RULES, ...ARCHIVE_RULES].map(({ id, title, severity, why, fix, source }) => ({ id, title, severity, why, fix, source }))
    .sort((a, b) => a.id < b.id ? -1 : 1);
}
