import { isFunction, isObject } from '../template/values';
import type { Json } from '../template/values';
import type { Path, Translation } from './translation';
import { withProperties } from './translation';

const PARAMETER_GROUPS = ['AWS::RDS::DBParameterGroup', 'AWS::RDS::DBClusterParameterGroup'];
const INSTANCE = 'AWS::RDS::DBInstance';

/** Where an instance is made of another one or of a backup, which says more of it. */
const OF_ANOTHER: Readonly<Record<string, Path>> = {
  replicate_source_db: 'SourceDBInstanceIdentifier', snapshot_identifier: 'DBSnapshotIdentifier', restore_to_point_in_time: 'RestoreTime',
};
const GROUP = { name: 'Name', family: 'Family', parameter: 'Parameters' };

/** Databases that connectors read, with their parameters. */
export const DATABASE_TRANSLATIONS: Readonly<Record<string, Translation>> = {
  aws_db_instance: {
    type: INSTANCE,
    properties: {
      ...OF_ANOTHER,
      engine: 'Engine',
      port: 'Port',
      backup_retention_period: 'BackupRetentionPeriod',
      parameter_group_name: 'DBParameterGroupName',
      vpc_security_group_ids: { listed: 'VPCSecurityGroups' },
    },
  },
  aws_rds_cluster: {
    type: 'AWS::RDS::DBCluster',
    properties: {
      engine: 'Engine',
      port: 'Port',
      db_cluster_parameter_group_name: 'DBClusterParameterGroupName',
      vpc_security_group_ids: { listed: 'VpcSecurityGroupIds' },
      enable_http_endpoint: 'EnableHttpEndpoint',
    },
  },
  aws_rds_cluster_instance: { type: INSTANCE, properties: { cluster_identifier: 'DBClusterIdentifier', instance_class: 'DBInstanceClass', engine: 'Engine' } },
  aws_db_parameter_group: { type: PARAMETER_GROUPS[0], properties: GROUP },
  aws_rds_cluster_parameter_group: { type: PARAMETER_GROUPS[1], properties: GROUP },
};

/** The same as templates have it: parameters by their names, and the defaults of the provider. */
export function withDatabases(resources: Readonly<Record<string, Json>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(resources).map(([address, resource]) => [address, withOwn(resource)]));
}

function withOwn(resource: Json): Json {
  const properties = resource.Properties as Json;
  if (PARAMETER_GROUPS.includes(String(resource.Type))) {
    return withProperties(resource, { ...properties, Parameters: parametersOf(properties.Parameters) });
  }
  return resource.Type === INSTANCE ? withProperties(resource, withDefaults(properties)) : resource;
}

function parametersOf(blocks: unknown): unknown {
  const all = blocks === undefined ? [] : Array.isArray(blocks) ? blocks as unknown[] : [blocks];
  return all.every((each): each is Json => isObject(each) && !isFunction(each) && typeof each.name === 'string') ? Object.fromEntries(all.map(({ name, value }) => [name, value]))
    : { Ref: 'parameters' };
}

/** Terraform keeps no backups of an instance unless it is told to. */
function withDefaults(properties: Json): Json {
  const isOwn = properties.DBClusterIdentifier === undefined && Object.values(OF_ANOTHER).every(name => properties[String(name)] === undefined);
  return isOwn && properties.BackupRetentionPeriod === undefined ? { ...properties, BackupRetentionPeriod: 0 } : properties;
}
