// Generated from the files of this folder by tools/rules/registry.ts: one rule, one file.
import { clientAuthentication } from './authentication/client-authentication';
import { iamNeedsTls } from './authentication/iam-needs-tls';
import { bootstrapPort } from './bootstrap/port';
import { bootstrapServers } from './bootstrap/servers';
import { mcuCount } from './capacity/mcu-count';
import { oneCapacityMode } from './capacity/one-mode';
import { scalingThresholds } from './capacity/scaling-thresholds';
import { taskCap } from './capacity/task-cap';
import { workerBounds } from './capacity/worker-bounds';
import { workerCount } from './capacity/worker-count';
import { availabilityZones } from './cluster/availability-zones';
import { bootstrapPath } from './cluster/bootstrap-path';
import { brokerCountRule } from './cluster/broker-count';
import { brokerVolumes } from './cluster/broker-volumes';
import { clusterAuthentication } from './cluster/cluster-authentication';
import { expressBrokers } from './cluster/express-brokers';
import { expressSettings } from './cluster/express-settings';
import { iamGrants } from './cluster/iam-grants';
import { policySize } from './cluster/policy-size';
import { replicationFactor } from './cluster/replication-factor';
import { serverPropertiesRule } from './cluster/server-properties';
import { smallBrokers } from './cluster/small-brokers';
import { tieredStorage } from './cluster/tiered-storage';
import { topicName } from './cluster/topic-name';
import { topicResource } from './cluster/topic-resource';
import { vpcConnectivity } from './cluster/vpc-connectivity';
import { vpcConnectivityAtCreation } from './cluster/vpc-connectivity-at-creation';
import { connectorClass } from './configuration/connector-class';
import { fullTableNames } from './debezium/full-table-names';
import { debeziumJava } from './debezium/java';
import { oneSchemaHistory } from './debezium/one-history';
import { oneTopicPrefix } from './debezium/one-prefix';
import { onePublication } from './debezium/one-publication';
import { oneServerId } from './debezium/one-server-id';
import { oneSlot } from './debezium/one-slot';
import { serverId } from './debezium/server-id';
import { singleTask } from './debezium/single-task';
import { slotName } from './debezium/slot-name';
import { someTable } from './debezium/some-table';
import { topicPrefix } from './debezium/topic-prefix';
import { logDestination } from './logs/destination';
import { logTarget } from './logs/target';
import { connectorName } from './naming/connector-name';
import { ownOffsetTopic } from './offsets/offset-topic';
import { openSearchAddress } from './opensearch/address';
import { openSearchCredentials } from './opensearch/credentials';
import { openSearchDataStream } from './opensearch/data-stream';
import { openSearchDocumentId } from './opensearch/document-id';
import { openSearchIgnoredKeys } from './opensearch/ignored-keys';
import { openSearchJava } from './opensearch/java';
import { openSearchLateUnwrap } from './opensearch/late-unwrap';
import { openSearchLostRecords } from './opensearch/lost-records';
import { openSearchNoCredentials } from './opensearch/no-credentials';
import { openSearchOneIndexPerTopic } from './opensearch/one-index-per-topic';
import { openSearchPatience } from './opensearch/patience';
import { openSearchReport } from './opensearch/report';
import { openSearchSchemaIgnore } from './opensearch/schema-ignore';
import { openSearchSignedDomain } from './opensearch/signed-domain';
import { openSearchUpsertDeletes } from './opensearch/upsert-deletes';
import { openSearchUpsertKeys } from './opensearch/upsert-keys';
import { openSearchVersionConflict } from './opensearch/version-conflict';
import { onePlugin } from './plugin/one-plugin';
import { roleAdditions } from './role/not-added';
import { cutSecretPath } from './secrets/cut-path';
import { literalSecret } from './secrets/literal-secret';
import { literalSecretProperty } from './secrets/literal-secret-property';
import { undeclaredProvider } from './secrets/undeclared-provider';
import { knownVersion } from './version/known-version';
import { workerClientProperties } from './worker/client-properties';
import { workerConverters } from './worker/converters';
import { forbiddenWorkerProperties } from './worker/forbidden-properties';
import { neededWorkerLines } from './worker/needed-lines';
import { workerConfigurationText } from './worker/unreadable';
import type { FleetRule, Rule } from '../rule';

export {
  clientAuthentication as MC_AUTH_001,
  iamNeedsTls as MC_AUTH_002,
  bootstrapServers as MC_BOOT_001,
  bootstrapPort as MC_BOOT_002,
  mcuCount as MC_CAP_001,
  workerCount as MC_CAP_002,
  oneCapacityMode as MC_CAP_003,
  taskCap as MC_CAP_004,
  workerBounds as MC_CAP_005,
  scalingThresholds as MC_CAP_006,
  connectorClass as MC_CFG_001,
  bootstrapPath as MC_CLU_001,
  expressSettings as MC_CLU_002,
  availabilityZones as MC_CLU_003,
  brokerCountRule as MC_CLU_004,
  tieredStorage as MC_CLU_005,
  expressBrokers as MC_CLU_006,
  topicResource as MC_CLU_007,
  vpcConnectivity as MC_CLU_008,
  vpcConnectivityAtCreation as MC_CLU_009,
  replicationFactor as MC_CLU_010,
  serverPropertiesRule as MC_CLU_011,
  policySize as MC_CLU_012,
  smallBrokers as MC_CLU_013,
  clusterAuthentication as MC_CLU_014,
  brokerVolumes as MC_CLU_015,
  topicName as MC_CLU_016,
  iamGrants as MC_CLU_017,
  singleTask as MC_DBZ_001,
  debeziumJava as MC_DBZ_002,
  someTable as MC_DBZ_003,
  fullTableNames as MC_DBZ_004,
  serverId as MC_DBZ_005,
  topicPrefix as MC_DBZ_006,
  slotName as MC_DBZ_007,
  oneSlot as MC_DBZ_010,
  onePublication as MC_DBZ_011,
  oneServerId as MC_DBZ_012,
  oneSchemaHistory as MC_DBZ_013,
  oneTopicPrefix as MC_DBZ_014,
  logTarget as MC_LOG_001,
  logDestination as MC_LOG_002,
  connectorName as MC_NAME_001,
  ownOffsetTopic as MC_OFF_001,
  openSearchJava as MC_OS_001,
  openSearchDocumentId as MC_OS_002,
  openSearchUpsertDeletes as MC_OS_003,
  openSearchUpsertKeys as MC_OS_004,
  openSearchDataStream as MC_OS_005,
  openSearchReport as MC_OS_006,
  openSearchSchemaIgnore as MC_OS_007,
  openSearchIgnoredKeys as MC_OS_008,
  openSearchVersionConflict as MC_OS_009,
  openSearchCredentials as MC_OS_010,
  openSearchLostRecords as MC_OS_011,
  openSearchPatience as MC_OS_012,
  openSearchLateUnwrap as MC_OS_013,
  openSearchOneIndexPerTopic as MC_OS_014,
  openSearchAddress as MC_OS_015,
  openSearchSignedDomain as MC_OS_016,
  openSearchNoCredentials as MC_OS_017,
  onePlugin as MC_PLUG_001,
  roleAdditions as MC_ROLE_001,
  literalSecretProperty as MC_SEC_001,
  literalSecret as MC_SEC_002,
  undeclaredProvider as MC_SEC_003,
  cutSecretPath as MC_SEC_004,
  knownVersion as MC_VER_001,
  workerConverters as MC_WRK_001,
  forbiddenWorkerProperties as MC_WRK_002,
  workerClientProperties as MC_WRK_003,
  workerConfigurationText as MC_WRK_004,
  neededWorkerLines as MC_WRK_005,
};

/** The rules over one connector. */
export const RULES: readonly Rule[] = [
  clientAuthentication,
  iamNeedsTls,
  bootstrapServers,
  bootstrapPort,
  mcuCount,
  workerCount,
  oneCapacityMode,
  taskCap,
  workerBounds,
  scalingThresholds,
  connectorClass,
  bootstrapPath,
  expressSettings,
  availabilityZones,
  brokerCountRule,
  tieredStorage,
  expressBrokers,
  topicResource,
  vpcConnectivity,
  vpcConnectivityAtCreation,
  replicationFactor,
  serverPropertiesRule,
  policySize,
  clusterAuthentication,
  brokerVolumes,
  topicName,
  iamGrants,
  singleTask,
  debeziumJava,
  someTable,
  fullTableNames,
  serverId,
  topicPrefix,
  slotName,
  logTarget,
  logDestination,
  connectorName,
  ownOffsetTopic,
  openSearchJava,
  openSearchDocumentId,
  openSearchUpsertDeletes,
  openSearchUpsertKeys,
  openSearchDataStream,
  openSearchReport,
  openSearchSchemaIgnore,
  openSearchIgnoredKeys,
  openSearchVersionConflict,
  openSearchCredentials,
  openSearchLostRecords,
  openSearchPatience,
  openSearchLateUnwrap,
  openSearchOneIndexPerTopic,
  openSearchAddress,
  openSearchSignedDomain,
  openSearchNoCredentials,
  onePlugin,
  roleAdditions,
  literalSecretProperty,
  literalSecret,
  undeclaredProvider,
  cutSecretPath,
  knownVersion,
  workerConverters,
  forbiddenWorkerProperties,
  workerClientProperties,
  workerConfigurationText,
  neededWorkerLines,
];

/** The rules over several connectors. */
export const FLEET_RULES: readonly FleetRule[] = [
  smallBrokers,
  oneSlot,
  onePublication,
  oneServerId,
  oneSchemaHistory,
  oneTopicPrefix,
];
