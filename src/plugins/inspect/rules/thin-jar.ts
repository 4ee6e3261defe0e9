import { findings } from '../../../model';
import { concrete, dotted, referencesOf } from '../classes';
import type { ArchiveRule } from '../evidence';
import { isPlatform } from '../kinds';

/** A connector whose own code names classes that are nowhere: its JAR was given without its dependencies. */
export const thinJar: ArchiveRule = {
  id: 'MC-ARC-009',
  code: 'thin-jar',
  title: 'the JAR file of a connector comes with its dependencies',
  severity: 'warning',
  why: 'A connector that refers to classes that are not in any JAR starts, and fails when it uses them (NoClassDefFoundError), often at its first record.',
  fix: 'it looks like a thin JAR, add its runtime dependencies or use the complete archive',
  source: 'https://github.com/terraform-aws-modules/terraform-aws-msk-kafka-cluster/issues/10',
  check: ({ contents, jars, hierarchy }) => findings(jars.flatMap(jar => {
    const connectors = concrete(contents.connectors).filter(connector => connector.jar === jar.path);
    const missing = new Set(referencesOf(connectors, jar).filter(reference => !isPlatform(reference) && !hierarchy.has(reference)));
    return missing.size === 0 ? [] : [{
      message: `${jar.path} uses ${missing.size} ${missing.size === 1 ? 'class' : 'classes'} that no JAR of the plugin contains (${[...missing].slice(0, 3).map(dotted).join(', ')})`,
    }];
  })),
};
