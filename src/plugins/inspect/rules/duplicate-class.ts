import { CLASS_KINDS, findings } from '../../../model';
import { concrete, KINDS } from '../classes';
import type { ArchiveRule } from '../evidence';

export const duplicateClass: ArchiveRule = {
  id: 'MC-ARC-016',
  code: 'duplicate-class',
  title: 'each class that is loaded is in a single JAR file of the plugin',
  severity: 'warning',
  why: 'All JARs of a plugin share one class loader, and of two classes with one name it takes the first that it finds: not always the one that was meant.',
  fix: 'which one is used depends on the order of files, omit one of them',
  source: 'https://cwiki.apache.org/confluence/display/KAFKA/KIP-146+-+Classloading+Isolation+in+Connect',
  check: ({ contents }) => findings(KINDS.flatMap(kind => {
    const jars = new Map<string, string[]>();
    for (const entry of concrete(contents[kind])) { jars.set(entry.name, [...jars.get(entry.name) ?? [], entry.jar]); }
    return [...jars].filter(([, found]) => found.length > 1).map(([name, found]) => ({ message: `${CLASS_KINDS[kind]} ${name} is in ${found.join(' and ')}` }));
  })),
};
