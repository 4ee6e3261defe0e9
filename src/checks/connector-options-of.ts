import type { PluginClasses } from '../catalog';
import { classFact, ClassPath, ConnectorOptions, javaTrim, looksLike } from '../catalog';
import type { ConnectorDeployment, PluginContents, Text } from '../model';
import { remembered } from '../model';
import { classVersion, kindOf, workerProperties } from './support';

/** The class that a configuration names. */
export interface NamedClass {
  /** As it is given; undefined where none is, or where it is not known. */
  readonly given?: string;
  /** Why Kafka Connect cannot make a connector of it; undefined where it can, or where nobody can know. */
  readonly problem?: string;
  /** The class that a short name stands for, where the options are not those of this class but perhaps of another vendor's. */
  readonly notMeant?: string;
  readonly classPath: ClassPath;
}

export const namedClass = remembered((deployment: ConnectorDeployment): NamedClass => {
  const classPath = new ClassPath(pluginClasses(deployment));
  const held = deployment.configuration?.get('connector.class');
  if (held !== undefined && !held.isNull && held.literal === undefined) {
    return { classPath };
  }
  const given = javaTrim(held?.literal ?? '');
  if (given === '') {
    return { classPath, problem: 'must name the connector class' };
  }
  const problem = classPath.problem(given, ['source', 'sink']);
  const className = classPath.resolve(given);
  const fact = problem === undefined ? classFact(className) : undefined;
  const isShort = fact !== undefined && className !== given && classPath.holds(className) === undefined;
  return { classPath, given, problem, ...isShort && !looksLike(fact, [...deployment.configuration!.keys()]) && { notMeant: className } };
});

/**
 * The options of the connector of a deployment; undefined where its configuration is not known.
 *
 * Of a class that the catalog does not know, the options of Kafka Connect itself are still read, where it can be told what it is.
 */
export const optionsOf = remembered((deployment: ConnectorDeployment): ConnectorOptions | undefined => {
  const { configuration, kafkaConnectVersion, workerConfiguration } = deployment;
  if (configuration === undefined) {
    return undefined;
  }
  const { given, problem, notMeant, classPath } = namedClass(deployment);
  const fact = given === undefined || problem !== undefined || notMeant !== undefined ? undefined : classFact(classPath.resolve(given));
  const kind = fact === undefined ? kindOf(deployment) : fact.kinds.includes('sink') ? 'sink' : 'source';
  const worker = workerConfiguration === 'default' ? new Map<string, Text>() : workerProperties(deployment);
  return new ConnectorOptions({
    configuration,
    classPath,
    kind: kind ?? kindByOptions(configuration),
    isKindGuessed: kind === undefined,
    fact,
    version: fact && classVersion(deployment),
    kafkaConnectVersion: kafkaConnectVersion?.literal ?? '3.7.x',
    worker,
  });
});

function kindByOptions(configuration: ReadonlyMap<string, Text>): 'source' | 'sink' {
  return configuration.has('topics') || configuration.has('topics.regex') || [...configuration.keys()].some(key => key.startsWith('errors.deadletterqueue.'))
    ? 'sink' : 'source';
}

/** The classes of the archive, where it was read. */
function pluginClasses({ plugins = [] }: ConnectorDeployment): PluginClasses | undefined {
  const classes = plugins.flatMap(({ contents }) => contents === undefined ? [] : [classesIn(contents)]);
  if (classes.length === 0 || classes.length < plugins.length) {
    return undefined;
  }
  return classes.length === 1 ? classes[0] : { plugins: new Set(classes.flatMap(each => [...each.plugins])) };
}

/** Many connectors share one archive, and what is worked out of its classes. */
const classesIn = remembered((contents: PluginContents): PluginClasses => ({
  plugins: new Set([
    ...contents.connectors, ...contents.transformations, ...contents.predicates, ...contents.converters, ...contents.headerConverters,
  ].map(({ name }) => name)),
}));
