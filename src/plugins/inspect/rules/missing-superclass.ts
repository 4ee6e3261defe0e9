import { CLASS_KINDS, findings } from '../../../model';
import { concrete, dotted, KINDS, loadable, readByWorker, slashed } from '../classes';
import type { ArchiveRule, Evidence } from '../evidence';

const RESOLVE = '\'cdk-msk-connect plugin pin --resolve\' finds them in a Maven repository';
const COMPLETE = `this is a thin JAR, add its runtime dependencies (${RESOLVE})`;

export const missingSuperclass: ArchiveRule = {
  id: 'MC-ARC-005',
  code: 'missing-superclass',
  title: 'the superclasses of the classes that are loaded are in the plugin',
  severity: 'error',
  why: 'Java loads a class together with its superclasses. If one of them is not in any JAR, the class is not loaded (NoClassDefFoundError), and creation fails.',
  fix: COMPLETE,
  source: 'https://github.com/terraform-aws-modules/terraform-aws-msk-kafka-cluster/issues/10',
  check(evidence) {
    return findings([
      ...brokenClasses(evidence).slice(0, 5).map(({ name, missing }) => ({
        message: `${name} cannot be loaded: its superclass ${missing} is not in any JAR`,
        fix: `${COMPLETE} or use the complete archive`,
      })),
      ...expectedButBroken(evidence),
    ]);
  },
};

/** Of a plugin with nothing to load, the classes that are named like connectors, or declared as such, whose chain of super classes ends nowhere. */
export function brokenClasses({ contents, jars, hierarchy }: Evidence): { name: string; missing: string }[] {
  if (KINDS.some(kind => concrete(contents[kind]).length > 0)) {
    return [];
  }
  const declared = new Set(readByWorker(jars.flatMap(jar => jar.services)).flatMap(file => file.classes));
  return jars.flatMap(jar => jar.classes).flatMap(info => {
    const name = dotted(info.name);
    if (!/Connector$/.test(name) && !declared.has(name)) {
      return [];
    }
    const { roles, missing } = hierarchy.rolesOf(info.name);
    return roles.length === 0 && missing.length > 0 ? [{ name, missing: dotted(missing[0]) }] : [];
  });
}

function expectedButBroken(evidence: Evidence) {
  return evidence.expect.flatMap(expected => {
    const info = loadable(evidence, expected) ? undefined : evidence.hierarchy.get(slashed(expected.name));
    const missing = info ? evidence.hierarchy.rolesOf(info.name).missing : [];
    return missing.length === 0 ? [] : [{
      message: `${expected.kind ? CLASS_KINDS[expected.kind] : 'class'} ${expected.name} cannot be loaded: ${dotted(missing[0])}, which it extends, is not in any JAR`,
    }];
  });
}
