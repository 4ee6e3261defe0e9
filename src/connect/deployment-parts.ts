import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { IKafkaCluster } from '../cluster';
import { clusterModelOf, topicModelsOf } from '../cluster/internal';
import { databaseModel, searchModel } from '../databases/internal';
import type { ConnectorParts } from '../synth';
import type { ConnectorDefinitionConfig } from './connector-definition-config';
import { ConnectorKind } from './connector-definition-config';
import { CustomPlugin } from './custom-plugin';
import type { ICustomPlugin } from './custom-plugin-ref';
import type { ExecutionRole } from './execution-role';
import type { IWorkerConfiguration } from './worker-configuration';
import { WorkerProperties } from './worker-properties';

/** What a connector is made of, in the words of this room. */
export interface MadeConnector {
  readonly resource: CfnConnector;
  readonly cluster: IKafkaCluster;
  readonly definition: ConnectorDefinitionConfig;
  readonly role: ExecutionRole;
  readonly plugin: ICustomPlugin;
  readonly workerConfiguration?: IWorkerConfiguration;
  readonly missingWorkerLines: readonly string[];
  readonly subnets: readonly ec2.ISubnet[];
}

/** The same as the checks ask for it. */
export function deploymentParts({ definition, workerConfiguration, ...made }: MadeConnector): ConnectorParts {
  const { database, searchTarget } = definition;
  return {
    resource: made.resource,
    kind: definition.kind === ConnectorKind.SOURCE ? 'source' : 'sink',
    connectorVersion: definition.connectorVersion,
    neededClasses: [definition.connectorClass, ...definition.pluginClasses ?? []],
    literalSecretProperties: definition.literalSecrets,
    cluster: text => clusterModelOf(made.cluster, text),
    topics: text => topicModelsOf(made.cluster, text),
    database: database && (text => databaseModel(database, text)),
    search: searchTarget && (text => searchModel(searchTarget, text)),
    role: made.role,
    plugin: () => CustomPlugin._modelOf(made.plugin),
    workerConfiguration: workerConfiguration && {
      arn: workerConfiguration.workerConfigurationArn,
      properties: WorkerProperties.of(workerConfiguration),
    },
    missingWorkerLines: made.missingWorkerLines,
    subnets: made.subnets,
  };
}
