import { CLASS_KINDS, findings } from '../../../model';
import { loadable, slashed } from '../classes';
import type { ArchiveRule } from '../evidence';

export const classOfOtherKind: ArchiveRule = {
  id: 'MC-ARC-008',
  code: 'class-of-other-kind',
  title: 'the classes that a configuration names are of the required kind',
  severity: 'error',
  why: 'A class in the plugin that is not the connector, transform, predicate, converter or config provider that the configuration expects is rejected at creation.',
  fix: 'check the class name',
  source: 'https://docs.confluent.io/platform/current/connect/devguide.html',
  check: evidence => findings(evidence.expect.flatMap(expected => {
    const info = loadable(evidence, expected) ? undefined : evidence.hierarchy.get(slashed(expected.name));
    return info === undefined || evidence.hierarchy.rolesOf(info.name).missing.length > 0 ? [] : [{
      message: `${expected.name} is in the plugin but is not a ${expected.kind ? CLASS_KINDS[expected.kind] : 'class'}`,
    }];
  })),
};
