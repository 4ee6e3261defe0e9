import { CLASS_KINDS } from '../../../model';
import type { PluginClass } from '../../../model';
import type { ClassHierarchy } from '../kinds';
import type { ScannedJar } from '../scan-jar';
import { concrete, dotted, error, KINDS, lastPart, readByWorker, slashed } from './support';
import type { Rule } from './support';

const RESOLVE = '\'cdk-msk-connect plugin pin --resolve\' finds those of a Maven repository';

/** No JAR at all, or none with classes. */
export const noJar: Rule = ({ contents }) => contents.jars.length > 0 ? [] : [
  contents.leftOut.length > 0
    ? error('no-classes', `the plugin holds no JAR with classes: ${contents.leftOut.map(left => `${left.name} (${left.reason})`).slice(0, 5).join(', ')}; give the connector's own archive`)
    : error('no-jar', 'the plugin holds no JAR; give the archive that the connector\'s maker publishes for Kafka Connect'),
];

/** JARs, but no class that a configuration could name. */
export const nothingLoadable: Rule = ({ contents, jars, hierarchy }) => {
  if (contents.jars.length === 0 || KINDS.some(kind => concrete(contents[kind]).length > 0)) { return []; }
  const broken = brokenConnectors(jars, hierarchy);
  if (broken.length > 0) {
    return broken.slice(0, 5).map(({ name, missing }) => error('missing-superclass',
      `${name} cannot be loaded: its super class ${missing} is in no JAR; this is a thin JAR, add its runtime dependencies (${RESOLVE}) or take the ready archive`));
  }
  const nested = jars.flatMap(jar => jar.nested.map(file => `${file} in ${jar.name}`));
  return [error('nothing-loadable', nested.length > 0
    ? `the plugin holds no class that Kafka Connect can load, but archives inside JARs, which it does not look into (${nested.slice(0, 3).join(', ')}); give the inner archives themselves`
    : 'the plugin holds no connector, transform, converter, predicate or config provider; give the archive that the connector\'s maker publishes for Kafka Connect')];
};

/** Classes named like connectors, or declared as such, whose chain of super classes ends nowhere. */
function brokenConnectors(jars: ScannedJar[], hierarchy: ClassHierarchy): { name: string; missing: string }[] {
  const declared = new Set(readByWorker(jars.flatMap(jar => jar.services)).flatMap(file => file.classes));
  return jars.flatMap(jar => jar.classes).flatMap(info => {
    const name = dotted(info.name);
    if (!/Connector$/.test(name) && !declared.has(name)) { return []; }
    const { roles, missing } = hierarchy.rolesOf(info.name);
    return roles.length === 0 && missing.length > 0 ? [{ name, missing: dotted(missing[0]) }] : [];
  });
}

/** Classes that a configuration names have to be there, public and concrete. */
export const expected: Rule = ({ contents, hierarchy, expect }) => expect.flatMap(({ name, kind }) => {
  const what = kind ? CLASS_KINDS[kind] : 'class';
  const found = (kind ? [kind] : KINDS).flatMap(list => contents[list] as PluginClass[]).find(candidate => candidate.name === name);
  if (found) {
    const reason = !found.public ? 'is not public' : found.abstract ? 'is abstract' : undefined;
    return reason ? [error('class-not-usable', `${what} ${name} ${reason}, Kafka Connect cannot create it; name a class that it can`)] : [];
  }
  const info = hierarchy.get(slashed(name));
  if (!info) {
    const others = kind ? concrete(contents[kind]).map(other => other.name) : [];
    const near = others.filter(other => lastPart(other).toLowerCase() === lastPart(name).toLowerCase());
    const hint = near.length > 0 ? `did you mean ${near[0]}?` : others.length > 0 ? `the plugin has ${others.slice(0, 5).join(', ')}` : 'add the archive that holds it';
    return [error('class-missing', `${what} ${name} is not in the plugin; ${hint}`)];
  }
  const { missing } = hierarchy.rolesOf(info.name);
  return [missing.length > 0
    ? error('missing-superclass', `${what} ${name} cannot be loaded: ${dotted(missing[0])}, which it extends, is in no JAR; this is a thin JAR, add its runtime dependencies (${RESOLVE})`)
    : error('class-of-other-kind', `${name} is in the plugin but is no ${what}; check the class name`)];
});
