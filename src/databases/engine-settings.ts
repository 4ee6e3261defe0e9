import { CfnResource, Stack } from 'aws-cdk-lib';
import { CfnDBCluster, CfnDBClusterParameterGroup, CfnDBInstance, CfnDBParameterGroup } from 'aws-cdk-lib/aws-rds';
import type { IConstruct } from 'constructs';
import { constructBehind } from '../synth';

/** What the templates say of a server's settings. The L2s expose none of it, so it is read through their L1s. */
export interface EngineSettings {
  /** Whether the parameters are those of the engine, because no group is given. */
  readonly defaultParameters?: boolean;
  /** The parameters of the group, resolved in its stack. Absent: the group is defined elsewhere. */
  readonly parameters?: { readonly [name: string]: unknown };
  /** For how many days backups are kept, where it is said. MySQL on RDS writes a binary log only while there are backups. */
  readonly backupRetentionDays?: number;
  /** Whether the Data API of the cluster is on. Absent: it stands elsewhere. */
  readonly dataApi?: boolean;
  /** The classes of the instances of the cluster, where they stand here. */
  readonly instanceClasses?: readonly string[];
}

/** Reads the settings of an instance at synth. */
export function instanceSettings(instance: IConstruct): EngineSettings {
  const resource = instance.node.defaultChild;
  if (!(resource instanceof CfnDBInstance)) {
    return {};
  }
  const retention = Stack.of(resource).resolve(resource.backupRetentionPeriod) as unknown;
  return {
    ...groupSettings(resource, resource.dbParameterGroupName),
    backupRetentionDays: typeof retention === 'number' ? retention : undefined,
  };
}

/** Reads the settings of a cluster at synth: replication settings stand in the parameter group of the cluster. */
export function clusterSettings(cluster: IConstruct): EngineSettings {
  const resource = cluster.node.defaultChild;
  if (!(resource instanceof CfnDBCluster)) {
    return {};
  }
  const resolved = (each: CfnResource, value: unknown) => Stack.of(each).resolve(value) as unknown;
  const dataApi = resolved(resource, resource.enableHttpEndpoint) ?? false;
  const instances = cluster.node.findAll().filter((each): each is CfnDBInstance => each instanceof CfnDBInstance);
  return {
    ...groupSettings(resource, resource.dbClusterParameterGroupName),
    dataApi: typeof dataApi === 'boolean' ? dataApi : undefined,
    instanceClasses: instances.map(each => resolved(each, each.dbInstanceClass)).filter((each): each is string => typeof each === 'string'),
  };
}

function groupSettings(server: CfnResource, groupName: string | undefined): EngineSettings {
  if (groupName === undefined) {
    return { defaultParameters: true };
  }
  const group = constructBehind(groupName);
  if (group instanceof CfnDBParameterGroup || group instanceof CfnDBClusterParameterGroup) {
    return { defaultParameters: false, parameters: (Stack.of(group).resolve(group.parameters) ?? {}) as { [name: string]: unknown } };
  }
  const literal = Stack.of(server).resolve(groupName) as unknown;
  return typeof literal === 'string' && literal.startsWith('default.') ? { defaultParameters: true } : {};
}
