import { CLASS_KINDS } from '../../../model';
import type { ScannedJar } from '../scan-jar';
import { concrete, error, KINDS, lastName, lastPart, notice, readByWorker, slashed, warning } from './support';
import type { Rule } from './support';

const PROVIDER_SERVICE = 'org.apache.kafka.common.config.provider.ConfigProvider';
const MIB = 1024 * 1024;

/** Service files that name classes which are not there. */
export const brokenServices: Rule = ({ contents, hierarchy }) => readByWorker(contents.serviceFiles).flatMap(file => file.classes
  .filter(name => !hierarchy.has(slashed(name)) && !name.startsWith('org.apache.kafka.'))
  .map(name => warning('service-class-missing', `${file.jar} declares ${name} as ${lastPart(file.service)}, but no JAR holds that class; the archive is incomplete`)));

/** Config providers are found by service files alone. */
export const providerWithoutService: Rule = ({ contents, expect }) => {
  const declared = new Set(contents.serviceFiles.filter(file => file.service === PROVIDER_SERVICE).flatMap(file => file.classes));
  return concrete(contents.configProviders).filter(provider => provider.public && !declared.has(provider.name)).flatMap(provider => {
    const wanted = expect.some(({ name }) => name === provider.name);
    // Connectors with everything in one JAR carry other makers' providers, which nobody means to use.
    if (!wanted && contents.connectors.some(connector => connector.jar === provider.jar)) { return []; }
    return [(wanted ? error : warning)('provider-without-service-file',
      `config provider ${provider.name} is not declared in META-INF/services/${PROVIDER_SERVICE} of ${provider.jar}, so the worker does not find it; use a build that declares it`)];
  });
};

/** One library in two versions. */
export const duplicateArtifacts: Rule = ({ jars }) => {
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

/** One loadable class in two JARs. */
export const duplicateClasses: Rule = ({ contents }) => KINDS.flatMap(kind => {
  const jars = new Map<string, string[]>();
  for (const entry of concrete(contents[kind])) { jars.set(entry.name, [...jars.get(entry.name) ?? [], entry.jar]); }
  return [...jars].filter(([, found]) => found.length > 1).map(([name, found]) => warning('duplicate-class',
    `${CLASS_KINDS[kind]} ${name} is in ${found.join(' and ')}; which one is used depends on the order of files, leave one out`));
});

/** A copy of aws-msk-iam-auth that cannot be left out, because it is mixed into another JAR. */
export const iamAuthInside: Rule = ({ jars }) => jars.filter(jar => jar.iamAuth).map(jar => warning('iam-auth-inside',
  `${jar.path} carries the classes of aws-msk-iam-auth, which the worker has itself; the two copies break IAM authentication, use a build without them`));

/** Two generations of the AWS SDK for Java. */
export const severalSdks: Rule = ({ contents }) => contents.awsSdkGenerations.length < 2 ? [] : [notice('several-aws-sdks',
  'the plugin holds the AWS SDK for Java in the generations v1 and v2; a credentials provider class must be of the generation that its connector uses')];

/** What is not in the plugin, and why. */
export const leftOutNotice: Rule = ({ contents }) => contents.leftOut.length === 0 ? [] : [notice('left-out',
  `${contents.leftOut.length} ${contents.leftOut.length === 1 ? 'file is' : 'files are'} left out (${megabytes(contents.leftOut.reduce((sum, file) => sum + file.size, 0))}): ${contents.leftOut.map(file => lastName(file.name)).join(', ')}`)];

/** Plugins that slow the start of workers down. */
export const large: Rule = ({ contents }) => contents.totalSize <= 250 * MIB ? [] : [notice('large',
  `the plugin holds ${megabytes(contents.totalSize)}; workers take longer to start with it, leave out what the connector does not need`)];

function megabytes(bytes: number): string { return `${(bytes / 1e6).toFixed(1)} MB`; }
