import type { Rule } from '../../../model';
import { compareVersions } from '../../../model';
import { optionRule } from '../../option-rule';
import { renameOf } from '../../../catalog';
import type { OptionViolation } from '../../option-rule';
import { otherVersions, undefinedPlaces } from './support';

export const removedOption: Rule = optionRule({
  id: 'MC-OPT-031',
  title: 'options exist in this version of the connector',
  severity: 'warning',
  why: 'An option that was renamed or removed is silently ignored.',
  fix: 'use the option of this version, or remove the key',
  source: 'the definitions of the versions in the catalog',
  check: connector => undefinedPlaces(connector).flatMap((place): OptionViolation[] => {
    const rename = renameOf(place.fact.className, place.name);
    const older = place.version !== undefined && rename !== undefined && compareVersions(place.version, rename.since) < 0;
    if (rename && !older) {
      const now = rename.now && place.prefix + place.name.replace(rename.old, rename.now);
      return [{ key: place.key, message: now ? `was renamed to ${now} in version ${rename.since}` : `was removed in version ${rename.since}`, ...(now ? { fix: `use ${now}` } : {}) }];
    }
    const others = otherVersions(place);
    if (others.length === 0) {
      return [];
    }
    const meant = place.version ?? place.fact.versions.join(', ');
    const newer = compareVersions(others[0], place.version ?? '0') > 0;
    return [{ key: place.key, message: `is not an option of version ${meant}, only of ${others.join(', ')}`, ...(newer ? { fix: 'use a newer version of the connector, or remove the key' } : {}) }];
  }),
});
