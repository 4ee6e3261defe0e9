import type { ConfigValue, OptionFinding } from '../../../catalog';
import { OpaqueValue, validateConfiguration } from '../../../catalog';
import type { ConnectorDeployment, Text } from '../../model';
import type { Rule, Violation } from '../../rule';
import { finding, NOT_APPLICABLE } from '../../rule';
import { classVersion, kindOf, workerProperties } from '../../support';
import { oldNames } from '../cdc/old-names';
import { classesInPlugin } from '../plugin/classes';

/** What the rules on whole deployments say themselves, with more around it: providers, paths of references, secrets that are missing or expire. */
const SAID_ELSEWHERE = new Set(['MC-OPT-021', 'MC-OPT-022', 'MC-OPT-301', 'MC-OPT-302']);

export const optionsOfConnector: Rule = {
  id: 'MC-CFG-003',
  title: 'the options are ones that the connector accepts',
  severity: 'error',
  why: 'The definitions of the connectors say which options exist and what each may hold. Kafka Connect refuses some mistakes when the connector is created '
    + 'and never says a word of others, such as a misspelt option.',
  fix: 'correct the option; "cdk-msk-connect options <class> <key>" prints what it accepts',
  source: 'https://kafka.apache.org/37/documentation.html#connect_configuring',
  check(deployment) {
    const { configuration, kafkaConnectVersion, workerConfiguration } = deployment;
    // Without a class there is nothing to compare with, and another rule says that it is missing.
    if (configuration === undefined || configuration.get('connector.class')?.literal?.trim() === '' || !configuration.has('connector.class')) {
      return NOT_APPLICABLE;
    }
    const worker = workerConfiguration === 'default' ? new Map<string, Text>() : workerProperties(deployment);
    const old = new Set<string | undefined>(oldNames(deployment).map(({ key }) => key));
    const found = validateConfiguration({
      config: valuesOf(configuration),
      kind: kindOf(deployment),
      version: classVersion(deployment),
      ...kafkaConnectVersion?.isLiteral && { kafkaConnectVersion: kafkaConnectVersion.literal },
      ...worker !== undefined && { workerConfig: valuesOf(worker) },
      pluginClasses: pluginClasses(deployment),
    }).filter(({ rule, key }) => !SAID_ELSEWHERE.has(rule) && !old.has(key));
    const elsewhere = found.some(({ severity }) => severity === 'error') ? keysSaidElsewhere(deployment) : new Set();
    const isOld = old.has('database.server.name') || old.has('mongodb.name');
    return finding(...found.filter(({ key, severity }) => severity !== 'error' || !(elsewhere.has(key) || isOld && isOwnOfOld(deployment, key))).map(violationOf));
  },
};

/** Of Debezium 1 the catalog has no facts: where nothing but the names of the options tells the version, it cannot judge the connector's own. */
function isOwnOfOld(deployment: ConnectorDeployment, key: string | undefined): boolean {
  return classVersion(deployment) === undefined && !deployment.configuration!.has('topic.prefix')
    && !/^(transforms|predicates|errors|tasks|topic\.creation|producer|consumer|(key|value|header)\.converter)\b/.test(key ?? '');
}

function violationOf({ rule, key, value, origin, severity, message, fix }: OptionFinding): Violation {
  return { rule, key, value, origin, severity, message, ...fix !== undefined && { fix } };
}

function valuesOf(texts: ReadonlyMap<string, Text>): Record<string, ConfigValue> {
  return Object.fromEntries([...texts].map(([key, value]) =>
    [key, value.literal ?? new OpaqueValue(value.parts.map(part => typeof part === 'string' ? part : undefined))]));
}

/** The classes of the archive, where it was read. */
function pluginClasses({ plugins }: ConnectorDeployment): string[] | undefined {
  const contents = plugins?.flatMap(each => each.contents ?? []) ?? [];
  return contents.length === 0 || contents.length < plugins!.length ? undefined : contents.flatMap(each =>
    [...each.connectors, ...each.transformations, ...each.predicates, ...each.converters, ...each.headerConverters].map(({ name }) => name));
}

/**
 * Keys of which another rule says more: classes that are not in the plugin, told with what the plugin has; options that are missing only
 * because they stand there by the name that they had in Debezium 1.
 */
function keysSaidElsewhere(deployment: ConnectorDeployment): ReadonlySet<string | undefined> {
  const verdict = classesInPlugin.check(deployment);
  return new Set([
    ...verdict.answer === 'finding' ? verdict.violations.map(({ key }) => key) : [],
    ...oldNames(deployment).map(({ now }) => now),
  ]);
}
