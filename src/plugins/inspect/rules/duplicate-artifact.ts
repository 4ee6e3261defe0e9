import { findings } from '../../../model';
import type { ArchiveRule } from '../evidence';
import type { ScannedJar } from '../scan-jar';

export const duplicateArtifact: ArchiveRule = {
  id: 'MC-ARC-015',
  code: 'duplicate-artifact',
  title: 'a plugin contains a single version of each library',
  severity: 'warning',
  why: 'All JARs of a plugin share one class loader, and of two classes with one name it takes the first that it finds. With two versions of a library, classes of both get mixed.',
  fix: 'which one is used depends on the order of files, omit one of them',
  source: 'https://cwiki.apache.org/confluence/display/KAFKA/KIP-146+-+Classloading+Isolation+in+Connect',
  check({ jars }) {
    const versions = new Map<string, ScannedJar[]>();
    for (const jar of jars) {
      if (jar.version) { versions.set(jar.artifact, [...versions.get(jar.artifact) ?? [], jar]); }
    }
    return findings([...versions].flatMap(([artifact, found]) => {
      const groups = new Set(found.map(jar => jar.group).filter(group => group !== undefined));
      const distinct = new Set(found.map(jar => jar.version));
      return distinct.size < 2 || groups.size > 1 ? [] : [{ message: `${artifact} is in the plugin in ${distinct.size} versions: ${found.map(jar => jar.path).join(', ')}` }];
    }));
  },
};
