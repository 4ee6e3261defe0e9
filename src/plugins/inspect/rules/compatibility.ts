import type { PluginClass } from '../../../model';
import { javaVersion, referencedClasses } from '../class-file';
import { kafkaClasses } from '../kafka-api';
import { isPlatform } from '../kinds';
import type { ScannedJar } from '../scan-jar';
import { workerClassFileMajor } from '../worker-jars';
import { concrete, dotted, error, KINDS, notice, slashed, warning } from './support';
import type { Rule } from './support';

/** A connector whose own code names classes that are nowhere: its JAR was given without its dependencies. */
export const thinJars: Rule = ({ contents, jars, hierarchy }) => jars.flatMap(jar => {
  const connectors = concrete(contents.connectors).filter(connector => connector.jar === jar.path);
  const missing = new Set(referencesOf(connectors, jar).filter(reference => !isPlatform(reference) && !hierarchy.has(reference)));
  if (missing.size === 0) { return []; }
  const examples = [...missing].slice(0, 3).map(dotted).join(', ');
  return [warning('thin-jar',
    `${jar.path} uses ${missing.size} ${missing.size === 1 ? 'class' : 'classes'} that no JAR of the plugin holds (${examples}); it looks like a thin JAR, add its runtime dependencies or take the ready archive`)];
});

/** What loadable classes name, and the classes of the same JAR that they name (tasks, configurations): needed to start, not just optional. */
function referencesOf(loadable: PluginClass[], jar: ScannedJar): string[] {
  const references = (name: string): string[] => {
    const data = jar.classFile(name);
    return data ? referencedClasses(data) : [];
  };
  const own = loadable.map(entry => slashed(entry.name));
  const near = new Set([...own, ...own.flatMap(references)]);
  return [...near].flatMap(references);
}

/** A plugin built for a newer Kafka names classes that the worker lacks; it starts, and fails when it comes to them. */
export const newerKafka: Rule = ({ contents, jars, hierarchy }) => {
  const worker = kafkaClasses(contents.kafkaConnectVersion);
  if (!worker) { return []; }
  return jars.flatMap(jar => {
    const missing = jar.kafka.filter(name => !worker.has(name) && !hierarchy.has(name)).sort();
    return missing.length === 0 ? [] : [warning('newer-kafka',
      `${jar.path} uses ${missing.length} ${missing.length === 1 ? 'class' : 'classes'} of Kafka that Kafka Connect ${contents.kafkaConnectVersion} does not have `
      + `(${missing.slice(0, 3).map(dotted).join(', ')}); it is built for another Kafka, use a version of it that fits`)];
  });
};

/** Class files that the worker's Java cannot read. */
export const newerJava: Rule = ({ contents, jars }) => {
  const limit = workerClassFileMajor(contents.kafkaConnectVersion);
  const classes = new Map<string, PluginClass>();
  for (const entry of KINDS.flatMap(kind => concrete(contents[kind]))) { classes.set(entry.name, entry); }
  const worker = `Kafka Connect ${contents.kafkaConnectVersion} runs on Java ${javaVersion(limit)}`;
  const loadable = [...classes.values()].filter(entry => entry.classFileMajor > limit);
  const affected = new Set(loadable.map(entry => entry.jar));
  return [
    ...[...affected].map(jar => {
      const entry = loadable.find(candidate => candidate.jar === jar)!;
      return error('newer-java', `${entry.name} in ${jar} needs Java ${javaVersion(entry.classFileMajor)}, but ${worker}; use a version built for Java ${javaVersion(limit)} or older`);
    }),
    // A library may carry single classes for newer Javas that it loads only there, so most of its classes decide;
    // and an optional one, which no connector names itself, does no harm.
    ...jars.filter(jar => !affected.has(jar.path) && mostlyNewer(jar, limit)).map(jar => {
      const names = new Set(jar.classes.map(entry => entry.name));
      const used = jars.some(other => {
        const own = [...classes.values()].filter(entry => entry.jar === other.path);
        return referencesOf(own, other).some(name => names.has(name));
      });
      return (used ? warning : notice)('newer-java-library', `${jar.path} is built for Java ${javaVersion(jar.major)}, but ${worker}; use an older version of it`);
    }),
  ];
};

function mostlyNewer(jar: ScannedJar, limit: number): boolean {
  return jar.classes.filter(info => info.major > limit).length * 2 > jar.classes.length;
}
