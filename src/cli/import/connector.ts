import { MC_WRK_001, MC_WRK_002, MC_WRK_003 } from '../../checks';
import type { ConnectorDeployment, Text } from '../../model';
import { call, construct, Input, Name } from './code';
import type { Code } from './code';
import { pascalCase } from './names';
import { isSecret, nameOf, withoutHash } from './values';
import type { Values } from './values';

/** The cluster, which no input describes so that it could be made again. */
export const CLUSTER = new Input({
  name: 'cluster',
  type: 'IKafkaCluster',
  doc: 'The cluster of the connectors, such as KafkaCluster.fromClusterAttributes(…).',
  standIn: call('KafkaCluster.fromClusterAttributes', new Name('this'), 'TrialCluster', {
    clusterArn: 'arn:aws:kafka:eu-central-1:111122223333:cluster/trial/00000000-0000-0000-0000-000000000000-1',
    vpc: call('ec2.Vpc.fromVpcAttributes', new Name('this'), 'TrialVpc', {
      vpcId: 'vpc-00000000000000000',
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
      privateSubnetIds: ['subnet-00000000000000000', 'subnet-00000000000000001'],
    }),
    securityGroups: [call('ec2.SecurityGroup.fromSecurityGroupId', new Name('this'), 'TrialBrokers', 'sg-00000000000000000')],
    bootstrapServers: 'b-1.trial.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098,b-2.trial.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098',
  }),
});

/** What the construct of a connector is made of. */
export interface ConnectorParts {
  readonly definition: Code;
  readonly plugin?: Code;
  /** What the workers must be told for the definition. */
  readonly workers: ReadonlyMap<string, string>;
}

/** The construct of a connector, with what the input says of it beside its configuration. */
export function connectorCode(deployment: ConnectorDeployment, { definition, plugin, workers }: ConnectorParts, values: Values): Code {
  const name = deployment.connectorName;
  return construct('Connector', pascalCase(nameOf(deployment)), {
    connectorName: name && values.code(name, 'connector name'),
    description: deployment.connectorDescription && values.code(deployment.connectorDescription, 'description'),
    cluster: CLUSTER,
    kafkaConnectVersion: deployment.kafkaConnectVersion?.literal === '2.7.1' ? new Name('KafkaConnectVersion.V2_7_1') : undefined,
    authentication: authentication(deployment),
    capacity: capacity(deployment),
    plugin,
    workerConfiguration: workerConfiguration(deployment, workers, values),
    logs: logs(deployment, values),
    definition,
  });
}

function authentication({ clientAuthentication, encryptionInTransit }: ConnectorDeployment): Code | undefined {
  const [client, transit] = [clientAuthentication?.literal, encryptionInTransit?.literal];
  return client === 'IAM' ? new Name('KafkaAuthentication.IAM')
    : client !== 'NONE' || transit === undefined ? undefined
      : new Name(`KafkaAuthentication.UNAUTHENTICATED_${transit === 'TLS' ? 'TLS' : 'PLAINTEXT'}`);
}

function capacity({ capacity: given }: ConnectorDeployment): Code | undefined {
  const { autoscaled, provisioned } = given ?? {};
  return autoscaled?.maxWorkerCount !== undefined
    ? call('Capacity.autoscaled', {
      mcuCount: autoscaled.mcuCount,
      minWorkers: autoscaled.minWorkerCount,
      maxWorkers: autoscaled.maxWorkerCount,
      maxTasks: autoscaled.maxAutoscalingTaskCount,
      scaleInCpuUtilization: autoscaled.scaleInCpuPercentage,
      scaleOutCpuUtilization: autoscaled.scaleOutCpuPercentage,
    })
    : provisioned && call('Capacity.provisioned', { mcuCount: provisioned.mcuCount, workerCount: provisioned.workerCount });
}

function workerConfiguration(
  { workerConfiguration: worker, ...deployment }: ConnectorDeployment, needed: ReadonlyMap<string, string>, values: Values,
): Code | undefined {
  if (worker === undefined || worker === 'default') {
    return undefined;
  }
  const id = `${pascalCase(nameOf(deployment))}Workers`;
  if (worker.properties !== undefined) {
    const left = reservedProperties(worker.properties);
    // the config providers are those of this library, which takes the secrets from elsewhere
    const own = [...worker.properties].filter(([key]) => !/^config\.providers(\.|$)/.test(key) && !left.includes(key));
    const keys = new Set(own.map(([key]) => key));
    const more = [...needed].filter(([key]) => !keys.has(key)).map(([key, value]) => [key, key.endsWith('.param.region') ? new Name('this.region') : value] as const);
    const identity = [...own.map(([key, value]) => `${key}=${value.identity}`), ...more.map(([key]) => key)].sort().join();
    return own.length === 0 ? undefined : values.made(`workers ${identity}`, id, 'IWorkerConfiguration', construct('WorkerConfiguration', id, {
      config: Object.fromEntries([
        ...own.map(([key, value]) => [key, isSecret(key, value) ? values.workerSecret(key, value) : values.code(value, key)] as const),
        ...more,
      ]),
    }));
  }
  return worker.arn?.literal === undefined ? undefined
    : values.made(`workers ${worker.arn.literal}`, id, 'IWorkerConfiguration', call('WorkerConfiguration.fromWorkerConfigurationArn', new Name('this'), id, worker.arn.literal));
}

/** Properties of workers that MSK Connect sets itself, and refuses. */
export function reservedProperties(properties: ReadonlyMap<string, Text>): string[] {
  const deployment: ConnectorDeployment = { name: '', source: '', scope: 'configuration', workerConfiguration: { properties } };
  return [MC_WRK_001, MC_WRK_002, MC_WRK_003].map(rule => rule.check(deployment))
    .flatMap(verdict => verdict.answer === 'finding' ? verdict.violations : []).flatMap(({ key }) => key !== undefined && properties.has(key) ? [key] : []);
}

function logs({ logDelivery }: ConnectorDeployment, values: Values): readonly Code[] | undefined {
  const enabled = logDelivery?.filter(each => each.enabled) ?? [];
  const codes = enabled.flatMap(({ kind, target }): Code[] => target === undefined || kind === 'firehose' ? []
    : kind === 'cloudwatch'
      ? [call('LogDelivery.cloudWatch', { logGroup: imported(target, 'log group', 'logs.ILogGroup', 'logs.LogGroup.fromLogGroupName', values) })]
      : [call('LogDelivery.s3', imported(target, 'log bucket', 's3.IBucket', 's3.Bucket.fromBucketName', values))]);
  return codes.length > 0 ? codes : undefined;
}

/** A resource that is there already, by its name. */
function imported(name: Text, what: string, type: string, factory: string, values: Values): Code {
  const title = name.literal ?? withoutHash(name.references[0]);
  return values.made(`${what} ${name.identity}`, `${title} ${what}`, type, call(factory, new Name('this'), pascalCase(`${title} ${what}`), values.code(name, what)));
}

/** Classes that the workers have themselves. */
const OF_WORKERS = /^org\.apache\.kafka\.connect\.mirror\./;

/** The ARN of the plugin that the input names. */
export function existingPlugin({ plugins }: ConnectorDeployment): string | undefined {
  return plugins?.length === 1 ? plugins[0].arn?.literal : undefined;
}

/** The plugin with a class that the definition does not bring. */
export function pluginCode(deployment: ConnectorDeployment, className: string, values: Values): Code {
  if (OF_WORKERS.test(className)) {
    return call('PluginArchive.empty');
  }
  const arn = existingPlugin(deployment);
  const id = `${pascalCase(nameOf(deployment))}Plugin`;
  return arn === undefined
    ? values.given(`plugin ${className}`, id, {
      type: 'IConnectorPlugin',
      doc: `The plugin with ${className}, such as PluginArchive.fromFile('connector.zip').`,
      standIn: call('PluginArchive.empty'),
    })
    : call('ConnectorPlugin.custom', values.made(`plugin ${arn}`, id, 'ICustomPlugin', call('CustomPlugin.fromCustomPluginArn', new Name('this'), id, arn)));
}

