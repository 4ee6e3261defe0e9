import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { concrete, KINDS } from '../classes';
import type { ArchiveRule } from '../evidence';
import { brokenClasses } from './missing-superclass';

export const nothingLoadable: ArchiveRule = {
  id: 'MC-ARC-004',
  code: 'nothing-loadable',
  title: 'a plugin contains a class that a configuration can name',
  severity: 'error',
  why: 'A plugin without a connector, transform, predicate, converter or config provider adds nothing to a worker. '
    + 'Creation fails, as the class of the connector is not found.',
  fix: 'use the archive that the vendor of the connector publishes for Kafka Connect',
  source: 'https://github.com/terraform-aws-modules/terraform-aws-msk-kafka-cluster/issues/10',
  check(evidence) {
    const { contents, jars } = evidence;
    // of classes whose super class is missing, another rule says more
    if (contents.jars.length === 0 || brokenClasses(evidence).length > 0) {
      return NOT_APPLICABLE;
    }
    if (KINDS.some(kind => concrete(contents[kind]).length > 0)) {
      return HOLDS;
    }
    const nested = jars.flatMap(jar => jar.nested.map(file => `${file} in ${jar.name}`));
    return finding(nested.length > 0
      ? {
        message: `the plugin contains no class that Kafka Connect can load, but archives inside JARs, which Kafka Connect does not read (${nested.slice(0, 3).join(', ')})`,
        fix: 'specify the inner archives themselves',
      }
      : { message: 'the plugin contains no connector, transform, converter, predicate or config provider' });
  },
};
