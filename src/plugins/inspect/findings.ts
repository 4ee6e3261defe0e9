import { CLASS_KINDS, type ClassKind, type PluginClass, type PluginContents, type PluginFinding } from '../contents';
import { javaVersion, referencedClasses } from './class-file';
import { type ExpectedClass } from './examine';
import { kafkaClasses } from './kafka-api';
import { type ClassHierarchy, isPlatform } from './kinds';
import { type ScannedJar } from './scan-jar';
import { workerClassFileMajor } from './worker-jars';

/** What the rules below look at. */
export interface Evidence {
  readonly contents: PluginContents;
  readonly jars: ScannedJar[];
  readonly hierarchy: ClassHierarchy;
  readonly expect: ExpectedClass[];
}

type Rule = (evidence: Evidence) => PluginFinding[];

const KINDS = Object.keys(CLASS_KINDS) as ClassKind[];
const PROVIDER_SERVICE = 'org.apache.kafka.common.config.provider.ConfigProvider';
const MIB = 1024 * 1024;

/** All remarks on a plugin, worst first. */
export function findingsOf(evidence: Evidence): PluginFinding[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return RULES.flatMap(rule => rule(evidence)).sort((a, b) => rank[a.severity] - rank[b.severity]);
}

const noJar: Rule = ({ contents }) => contents.jars.length > 0 ? [] : [
  contents.leftOut.length > 0
    ? error('no-classes', `the plugin holds no JAR with classes: ${contents.leftOut.map(left => `${left.name} (${left.reason})`).slice(0, 5).join(', ')}; give the connector's own archive`)
    : error('no-jar', 'the plugin holds no JAR; give the archive that the connector\'s maker publishes for Kafka Connect'),
];

const nothingLoadable: Rule = ({ contents, jars, hierarchy }) => {
  if (contents.jars.length === 0 || KINDS.some(kind => concrete(contents[kind]).length > 0)) { return []; }
  const broken = brokenConnectors(jars, hierarchy);
  if (broken.length > 0) {
    return broken.slice(0, 5).map(({ name, missing }) => error('missing-superclass',
      `${name} cannot be loaded: its super class ${missing} is in no JAR; this is a thin JAR, add its runtime dependencies or take the ready archive`));
  }
  const nested = jars.flatMap(jar => jar.nested.map(file => `${file} in ${jar.name}`));
  return [error('nothing-loadable', nested.length > 0
    ? `the plugin holds no class that Kafka Connect can load, but archives inside JARs, which it does not look into (${nested.slice(0, 3).join(', ')}); give the inner archives themselves`
    : 'the plugin holds no connector, transform, converter, predicate or config provider; give the archive that the connector\'s maker publishes for Kafka Connect')];
};

/** Classes named like connectors, or declared as such, whose chain of super classes ends nowhere. */
function brokenConnectors(jars: ScannedJar[], hierarchy: ClassHierarchy): { name: string; missing: string }[] {
  const declared = new Set(jars.flatMap(jar => jar.services.flatMap(service => service.classes)));
  return jars.flatMap(jar => jar.classes).flatMap(info => {
    const name = dotted(info.name);
    if (!/Connector$/.test(name) && !declared.has(name)) { return []; }
    const { roles, missing } = hierarchy.rolesOf(info.name);
    return roles.length === 0 && missing.length > 0 ? [{ name, missing: dotted(missing[0]) }] : [];
  });
}

/** A connector whose own code names classes that are nowhere: its JAR was given without its dependencies. */
const thinJars: Rule = ({ contents, jars, hierarchy }) => jars.flatMap(jar => {
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
  const own = loadable.map(entry => entry.name.replace(/\./g, '/'));
  const near = new Set([...own, ...own.flatMap(references)]);
  return [...near].flatMap(references);
}

/** A plugin built for a newer Kafka names classes that the worker lacks; it starts, and fails when it comes to them. */
const newerKafka: Rule = ({ contents, jars, hierarchy }) => {
  const worker = kafkaClasses(contents.kafkaConnectVersion);
  if (!worker) { return []; }
  return jars.flatMap(jar => {
    const missing = jar.kafka.filter(name => !worker.has(name) && !hierarchy.has(name)).sort();
    return missing.length === 0 ? [] : [warning('newer-kafka',
      `${jar.path} uses ${missing.length} ${missing.length === 1 ? 'class' : 'classes'} of Kafka that Kafka Connect ${contents.kafkaConnectVersion} does not have `
      + `(${missing.slice(0, 3).map(dotted).join(', ')}); it is built for another Kafka, use a version of it that fits`)];
  });
};

const expected: Rule = ({ contents, hierarchy, expect }) => expect.flatMap(({ name, kind }) => {
  const what = kind ? CLASS_KINDS[kind] : 'class';
  const found = (kind ? [kind] : KINDS).flatMap(list => contents[list] as PluginClass[]).find(candidate => candidate.name === name);
  if (found) {
    const reason = !found.public ? 'is not public' : found.abstract ? 'is abstract' : undefined;
    return reason ? [error('class-not-usable', `${what} ${name} ${reason}, Kafka Connect cannot create it; name a class that it can`)] : [];
  }
  const info = hierarchy.get(name.replace(/\./g, '/'));
  if (!info) {
    const others = kind ? concrete(contents[kind]).map(other => other.name) : [];
    const near = others.filter(other => lastPart(other).toLowerCase() === lastPart(name).toLowerCase());
    const hint = near.length > 0 ? `did you mean ${near[0]}?` : others.length > 0 ? `the plugin has ${others.slice(0, 5).join(', ')}` : 'add the archive that holds it';
    return [error('class-missing', `${what} ${name} is not in the plugin; ${hint}`)];
  }
  const { missing } = hierarchy.rolesOf(info.name);
  return [missing.length > 0
    ? error('missing-superclass', `${what} ${name} cannot be loaded: ${dotted(missing[0])}, which it extends, is in no JAR; this is a thin JAR, add its runtime dependencies`)
    : error('class-of-other-kind', `${name} is in the plugin but is no ${what}; check the class name`)];
});

const newerJava: Rule = ({ contents, jars }) => {
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

const brokenServices: Rule = ({ contents, hierarchy }) => contents.serviceFiles.flatMap(file => file.classes
  .filter(name => !hierarchy.has(name.replace(/\./g, '/')) && !name.startsWith('org.apache.kafka.'))
  .map(name => warning('service-class-missing', `${file.jar} declares ${name} as ${lastPart(file.service)}, but no JAR holds that class; the archive is incomplete`)));

const providerWithoutService: Rule = ({ contents, expect }) => {
  const declared = new Set(contents.serviceFiles.filter(file => file.service === PROVIDER_SERVICE).flatMap(file => file.classes));
  return concrete(contents.configProviders).filter(provider => provider.public && !declared.has(provider.name)).flatMap(provider => {
    const wanted = expect.some(({ name }) => name === provider.name);
    // Connectors with everything in one JAR carry other makers' providers, which nobody means to use.
    if (!wanted && contents.connectors.some(connector => connector.jar === provider.jar)) { return []; }
    return [(wanted ? error : warning)('provider-without-service-file',
      `config provider ${provider.name} is not declared in META-INF/services/${PROVIDER_SERVICE} of ${provider.jar}, so the worker does not find it; use a build that declares it`)];
  });
};

const duplicateArtifacts: Rule = ({ jars }) => {
  const versions = new Map<string, ScannedJar[]>();
  for (const jar of jars) {
    if (jar.version) { versions.set(jar.artifact, [...versions.get(jar.artifact) ?? [], jar]); }
  }
  return [...versions].flatMap(([artifact, found]) => {
    const groups = new Set(found.map(jar => jar.group).filter(group => group !== undefined));
    const distinct = new Set(found.map(jar => jar.version));
    if (distinct.size < 2 || groups.size > 1) { return []; }
    return [warning('duplicate-artifact',
      `${artifact} is in the plugin in ${distinct.size} versions: ${found.map(jar => jar.path).join(', ')}; which one is used depends on the order of files, leave one out`)];
  });
};

const duplicateClasses: Rule = ({ contents }) => KINDS.flatMap(kind => {
  const jars = new Map<string, string[]>();
  for (const entry of concrete(contents[kind])) { jars.set(entry.name, [...jars.get(entry.name) ?? [], entry.jar]); }
  return [...jars].filter(([, found]) => found.length > 1).map(([name, found]) => warning('duplicate-class',
    `${CLASS_KINDS[kind]} ${name} is in ${found.join(' and ')}; which one is used depends on the order of files, leave one out`));
});

const iamAuthInside: Rule = ({ jars }) => jars.filter(jar => jar.iamAuth).map(jar => warning('iam-auth-inside',
  `${jar.path} carries the classes of aws-msk-iam-auth, which the worker has itself; the two copies break IAM authentication, use a build without them`));

const severalSdks: Rule = ({ contents }) => contents.awsSdkGenerations.length < 2 ? [] : [notice('several-aws-sdks',
  'the plugin holds the AWS SDK for Java in the generations v1 and v2; a credentials provider class must be of the generation that its connector uses')];

const leftOutNotice: Rule = ({ contents }) => contents.leftOut.length === 0 ? [] : [notice('left-out',
  `${contents.leftOut.length} ${contents.leftOut.length === 1 ? 'file is' : 'files are'} left out (${megabytes(contents.leftOut.reduce((sum, file) => sum + file.size, 0))}): ${contents.leftOut.map(file => lastName(file.name)).join(', ')}`)];

const large: Rule = ({ contents }) => contents.totalSize <= 250 * MIB ? [] : [notice('large',
  `the plugin holds ${megabytes(contents.totalSize)}; workers take longer to start with it, leave out what the connector does not need`)];

const RULES: Rule[] = [
  noJar, nothingLoadable, expected, thinJars, newerKafka, newerJava, brokenServices, providerWithoutService, duplicateArtifacts, duplicateClasses,
  iamAuthInside, severalSdks, large, leftOutNotice,
];

function concrete<T extends PluginClass>(list: T[]): T[] {
  return list.filter(entry => !entry.abstract);
}

function error(code: string, message: string): PluginFinding { return { code, severity: 'error', message }; }
function warning(code: string, message: string): PluginFinding { return { code, severity: 'warning', message }; }
function notice(code: string, message: string): PluginFinding { return { code, severity: 'info', message }; }
function dotted(name: string): string { return name.replace(/\//g, '.'); }
function lastPart(name: string): string { return name.slice(name.lastIndexOf('.') + 1); }
function lastName(path: string): string { return path.slice(path.lastIndexOf('/') + 1); }
function megabytes(bytes: number): string { return `${(bytes / 1e6).toFixed(1)} MB`; }
