import { classFact } from '../../../catalog';
import { findings } from '../../../model';
import { concrete, slashed } from '../classes';
import type { ArchiveRule, Evidence } from '../evidence';

export const defaultClassMissing: ArchiveRule = {
  id: 'MC-ARC-033',
  code: 'default-class-missing',
  title: 'the classes that are defaults of options are in the plugin',
  severity: 'error',
  why: 'Kafka Connect loads the default of an option that is a class when it reads the definition of the options. If the class is not in the plugin, the connector cannot be created, whatever its configuration.',
  fix: 'this is a thin JAR, add its runtime dependencies, or use the archive that the vendor publishes for Kafka Connect',
  source: 'https://github.com/apache/kafka/blob/3.7/clients/src/main/java/org/apache/kafka/common/config/ConfigDef.java',
  check: evidence => findings(concrete(evidence.contents.connectors).flatMap(({ name, jar }) => defaultsOf(name)
    .filter(({ className }) => !evidence.hierarchy.has(slashed(className)) && isNamedIn(evidence, jar, className))
    .map(({ option, className }) => ({ message: `${name} has ${className} as the default of ${option}, and no JAR of the plugin contains that class` })))),
};

function defaultsOf(connector: string) {
  return [...classFact(connector)?.options.values() ?? []].flat()
    .filter(({ type, default: value }) => type === 'CLASS' && typeof value === 'string' && value.includes('.') && !/^(java|javax|org\.apache\.kafka)\./.test(value))
    .map(({ name, default: value }) => ({ option: name, className: value as string }));
}

/** Versions have other defaults: that of this one is named in the classes beside the connector. */
function isNamedIn({ jars }: Evidence, path: string, className: string): boolean {
  const jar = jars.find(each => each.path === path);
  return jar?.classes.some(({ name }) => {
    const bytes = jar.classFile(name);
    return bytes !== undefined && (bytes.includes(slashed(className)) || bytes.includes(className));
  }) === true;
}
