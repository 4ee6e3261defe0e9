import { CLASS_KINDS, findings } from '../../../model';
import { loadable } from '../classes';
import type { ArchiveRule } from '../evidence';

export const classNotUsable: ArchiveRule = {
  id: 'MC-ARC-007',
  code: 'class-not-usable',
  title: 'the classes that a configuration names are public and concrete',
  severity: 'error',
  why: 'Kafka Connect instantiates the classes that a configuration names. It cannot instantiate a class that is abstract or not public, and creation fails.',
  fix: 'specify a class that Kafka Connect can instantiate',
  source: 'https://docs.confluent.io/platform/current/connect/devguide.html',
  check: evidence => findings(evidence.expect.flatMap(expected => {
    const found = loadable(evidence, expected);
    const reason = found === undefined ? undefined : !found.public ? 'is not public' : found.abstract ? 'is abstract' : undefined;
    return reason === undefined ? [] : [{ message: `${expected.kind ? CLASS_KINDS[expected.kind] : 'class'} ${expected.name} ${reason}, so Kafka Connect cannot instantiate it`, fix: 'specify a class that it can instantiate' }];
  })),
};
