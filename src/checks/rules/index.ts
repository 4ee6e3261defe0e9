// Generated from the files of rules in this folder by tools/rules/registry.ts. Do not edit.
import { clientAuthentication } from './authentication/client-authentication';
import { iamNeedsTls } from './authentication/iam-needs-tls';
import { loginModules } from './authentication/login-modules';
import { workerCredentials } from './authentication/worker-credentials';
import { brokersAskedAgain } from './bootstrap/asked-again';
import { loginNeeded } from './bootstrap/login-needed';
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
import { channelRule } from './cluster/channel';
import { clusterAuthentication } from './cluster/cluster-authentication';
import { clusterName } from './cluster/cluster-name';
import { configurationRegion } from './cluster/configuration-region';
import { dualStackAtCreation } from './cluster/dual-stack-at-creation';
import { dualStackBrokers } from './cluster/dual-stack-brokers';
import { expressBrokers } from './cluster/express-brokers';
import { expressSettings } from './cluster/express-settings';
import { gravitonBrokers } from './cluster/graviton-brokers';
import { iamGrants } from './cluster/iam-grants';
import { inSyncReplicas } from './cluster/in-sync-replicas';
import { instanceType } from './cluster/instance-type';
import { listedProperties } from './cluster/listed-properties';
import { logDestinations } from './cluster/log-destinations';
import { oneAssociation } from './cluster/one-association';
import { plainProperties } from './cluster/plain-properties';
import { policyPrincipals } from './cluster/policy-principals';
import { policySize } from './cluster/policy-size';
import { policyStatements } from './cluster/policy-statements';
import { possibleUpdate } from './cluster/possible-update';
import { privateAccessLists } from './cluster/private-access-lists';
import { propertyValues } from './cluster/property-values';
import { publicAccess } from './cluster/public-access';
import { publicAccessAtCreation } from './cluster/public-access-at-creation';
import { rebalancingRule } from './cluster/rebalancing';
import { replacedConfiguration } from './cluster/replaced-configuration';
import { replicatedClusters } from './cluster/replicated-clusters';
import { replicationFactor } from './cluster/replication-factor';
import { replicatorRule } from './cluster/replicator';
import { replicatorRole } from './cluster/replicator-role';
import { scramSecrets } from './cluster/scram-secrets';
import { scramUsers } from './cluster/scram-users';
import { serverPropertiesRule } from './cluster/server-properties';
import { smallBrokers } from './cluster/small-brokers';
import { smallBrokersMetadata } from './cluster/small-brokers-kraft';
import { supportedVersion } from './cluster/supported-version';
import { tieredStorage } from './cluster/tiered-storage';
import { topicName } from './cluster/topic-name';
import { topicPartitions } from './cluster/topic-partitions';
import { topicPropertiesRule } from './cluster/topic-properties';
import { topicResource } from './cluster/topic-resource';
import { unusedConfiguration } from './cluster/unused-configuration';
import { vpcConnectivity } from './cluster/vpc-connectivity';
import { vpcConnectivityAtCreation } from './cluster/vpc-connectivity-at-creation';
import { connectorClass } from './configuration/connector-class';
import { lostBackslashes } from './configuration/lost-backslashes';
import { keysOnce } from './configuration/said-once';
import { valuesAreTexts } from './configuration/texts';
import { uniqueNames } from './fleet/names';
import { workerQuota } from './fleet/quota';
import { logDestination } from './log-delivery/destination';
import { logKeyPolicy } from './log-delivery/key-policy';
import { logTarget } from './log-delivery/target';
import { logTargetForm } from './log-delivery/target-form';
import { vendedLogs } from './log-delivery/vended-logs';
import { connectorName } from './naming/connector-name';
import { lengths } from './naming/lengths';
import { enoughAddresses } from './network/addresses';
import { brokerRule } from './network/broker-rule';
import { dialedLetsIn } from './network/dialed-lets-in';
import { dualStack } from './network/dual-stack';
import { endpointNames } from './network/endpoint-names';
import { externalHost } from './network/external-host';
import { subnetsGiven } from './network/given';
import { hostOfReference } from './network/host-of-reference';
import { networkIdentifiers } from './network/identifiers';
import { nameServers } from './network/name-servers';
import { sameVpc } from './network/same-vpc';
import { servicePort } from './network/service-port';
import { thisMachine } from './network/this-machine';
import { workerEgress } from './network/worker-egress';
import { ownOffsetTopic } from './offsets/offset-topic';
import { creationTimeout } from './operations/creation-timeout';
import { eventSize } from './operations/event-size';
import { refusalLog } from './operations/refusal-log';
import { secretInEvents } from './operations/secret-in-events';
import { blankKeys } from './options/blank-keys';
import { bucketNames } from './options/bucket-names';
import { classOfKind } from './options/class-of-kind';
import { clientOverride } from './options/client-override';
import { clientOverridePolicy } from './options/client-override-policy';
import { connectorClassName } from './options/connector-class-name';
import { contradictingOptions } from './options/contradicting-options';
import { converterOfWorker } from './options/converter-of-worker';
import { converterOptions } from './options/converter-options';
import { deadLettersAndTolerance } from './options/dead-letters-and-tolerance';
import { deprecatedOption } from './options/deprecated-option';
import { exactlyOnce as MC_OPT_011 } from './options/exactly-once';
import { givenNames } from './options/given-names';
import { globs } from './options/globs';
import { glueRegion } from './options/glue-region';
import { hostNames } from './options/host-names';
import { listedValues } from './options/listed-values';
import { misplacedOption } from './options/misplaced-option';
import { missingInWorker } from './options/missing-in-worker';
import { misspeltSchemas } from './options/misspelt-schemas';
import { negatedPredicate } from './options/negated-predicate';
import { nullValue } from './options/null-value';
import { optionType } from './options/option-type';
import { optionValue } from './options/option-value';
import { placeholder } from './options/placeholder';
import { predicateAlias } from './options/predicate-alias';
import { referenceForm } from './options/reference-form';
import { removedOption } from './options/removed-option';
import { requiredOption } from './options/required-option';
import { registryAddress } from './options/schema-registry';
import { serverLists } from './options/server-lists';
import { sinkTopics } from './options/sink-topics';
import { startOptions } from './options/start-options';
import { topicCreation } from './options/topic-creation';
import { possibleTopicNames } from './options/topic-names';
import { unknownOption } from './options/unknown-option';
import { unlistedAlias } from './options/unlisted-alias';
import { unlistedTopicGroup } from './options/unlisted-topic-group';
import { unusedPredicate } from './options/unused-predicate';
import { wrongKind } from './options/wrong-kind';
import { creationOrder } from './order/needs';
import { classesInPlugin } from './plugin/classes';
import { pluginComplete } from './plugin/complete';
import { fixedPluginName } from './plugin/fixed-name';
import { iamClientInside } from './plugin/iam-client';
import { kafkaInside } from './plugin/kafka-inside';
import { keyOfBuild } from './plugin/key-of-build';
import { pluginLocation } from './plugin/location';
import { pluginJava } from './plugin/newer-java';
import { pluginKafka } from './plugin/newer-kafka';
import { onceInPlugin } from './plugin/once';
import { onePlugin } from './plugin/one-plugin';
import { pinnedDownload } from './plugin/pinned';
import { providerService } from './plugin/provider-service';
import { connectArns } from './resource/arns';
import { attributes } from './resource/attributes';
import { propertyKinds } from './resource/property-kinds';
import { requiredProperties } from './resource/required-properties';
import { revisions } from './resource/revisions';
import { reservedTags } from './resource/tags';
import { unknownProperties } from './resource/unknown-properties';
import { unresolvedNames } from './resource/unresolved-names';
import { valueForms } from './resource/value-forms';
import { roleAccount } from './role/account';
import { roleArn } from './role/arn';
import { roleBoundary } from './role/boundary';
import { topicArns } from './role/cluster-arn-for-topics';
import { roleForDeadLetters } from './role/dead-letter-topic';
import { roleForKeys } from './role/encryption-keys';
import { roleForGlue } from './role/glue';
import { roleForWorkers } from './role/internal-topics';
import { keyPolicyForRole } from './role/key-policy';
import { roleAdditions } from './role/not-added';
import { roleForOffsetTopic } from './role/offset-topic';
import { topicsOfCluster } from './role/other-cluster';
import { policyGrammar } from './role/policy-grammar';
import { roleForSecrets } from './role/secrets';
import { trustedAccount } from './role/source-account';
import { trustedConnector } from './role/source-arn';
import { roleTrust } from './role/trust';
import { failedTasksAlarm } from './running/alarm';
import { idleTasks } from './running/idle-tasks';
import { cutSecretPath } from './secrets/cut-path';
import { dynamicReference } from './secrets/dynamic-reference';
import { literalSecret } from './secrets/literal-secret';
import { literalSecretProperty } from './secrets/literal-secret-property';
import { secretMembers } from './secrets/members';
import { missingSecrets } from './secrets/not-found';
import { providerClass } from './secrets/provider-class';
import { providerCreated } from './secrets/provider-constructor';
import { providerInConnector } from './secrets/provider-in-connector';
import { providerParameters } from './secrets/provider-parameters';
import { referenceKey } from './secrets/reference-key';
import { restartsBySecrets } from './secrets/restarts';
import { swallowedReference } from './secrets/swallowed';
import { undeclaredProvider } from './secrets/undeclared-provider';
import { deadLetterReplication } from './topics/dead-letter-replication';
import { exactlyOnce as MC_TOP_004 } from './topics/exactly-once';
import { createdTopicSettings } from './topics/listed-properties';
import { compactedOffsetTopic } from './topics/offset-topic';
import { partitionLimit } from './topics/partition-limit';
import { replicationOfTopics } from './topics/replication';
import { filterHasPredicate } from './transforms/filter-all';
import { headersAndFields } from './transforms/headers-and-fields';
import { idleRenames } from './transforms/idle-renames';
import { insertsSomething } from './transforms/insert-field';
import { nestedNames } from './transforms/nested-names';
import { offsetOfSinksOnly } from './transforms/offset-field';
import { replacesSomething } from './transforms/replace-nothing';
import { routerGroups } from './transforms/router-groups';
import { schemaMetadata } from './transforms/schema-metadata';
import { timestampFormats } from './transforms/timestamp-format';
import { topicsMatch } from './transforms/topics-match';
import { knownVersion } from './version/known-version';
import { workerClientProperties } from './worker/client-properties';
import { workerConverters } from './worker/converters';
import { fixedWorkerName } from './worker/fixed-name';
import { forbiddenWorkerProperties } from './worker/forbidden-properties';
import { misplacedWorkerOptions } from './worker/misplaced-options';
import { neededWorkerLines } from './worker/needed-lines';
import { workerPropertyValues } from './worker/property-values';
import { workerKeysOnce } from './worker/said-once';
import { workerConfigurationText } from './worker/unreadable';

export {
  clientAuthentication as MC_AUTH_001,
  iamNeedsTls as MC_AUTH_002,
  workerCredentials as MC_AUTH_004,
  loginModules as MC_AUTH_015,
  bootstrapServers as MC_BOOT_001,
  bootstrapPort as MC_BOOT_002,
  brokersAskedAgain as MC_BOOT_003,
  loginNeeded as MC_BOOT_004,
  mcuCount as MC_CAP_001,
  workerCount as MC_CAP_002,
  oneCapacityMode as MC_CAP_003,
  taskCap as MC_CAP_004,
  workerBounds as MC_CAP_005,
  scalingThresholds as MC_CAP_006,
  connectorClass as MC_CFG_001,
  valuesAreTexts as MC_CFG_002,
  keysOnce as MC_CFG_004,
  lostBackslashes as MC_CFG_015,
  requiredProperties as MC_CFN_001,
  unknownProperties as MC_CFN_002,
  propertyKinds as MC_CFN_003,
  attributes as MC_CFN_004,
  connectArns as MC_CFN_005,
  reservedTags as MC_CFN_006,
  unresolvedNames as MC_CFN_017,
  revisions as MC_CFN_018,
  valueForms as MC_CFN_020,
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
  privateAccessLists as MC_CLU_018,
  publicAccessAtCreation as MC_CLU_019,
  publicAccess as MC_CLU_020,
  gravitonBrokers as MC_CLU_021,
  scramSecrets as MC_CLU_022,
  logDestinations as MC_CLU_023,
  configurationRegion as MC_CLU_024,
  listedProperties as MC_CLU_025,
  propertyValues as MC_CLU_026,
  topicPropertiesRule as MC_CLU_027,
  dualStackBrokers as MC_CLU_028,
  dualStackAtCreation as MC_CLU_029,
  smallBrokersMetadata as MC_CLU_030,
  rebalancingRule as MC_CLU_031,
  channelRule as MC_CLU_032,
  replicatorRule as MC_CLU_033,
  supportedVersion as MC_CLU_036,
  clusterName as MC_CLU_037,
  plainProperties as MC_CLU_038,
  possibleUpdate as MC_CLU_039,
  inSyncReplicas as MC_CLU_046,
  instanceType as MC_CLU_047,
  replacedConfiguration as MC_CLU_048,
  unusedConfiguration as MC_CLU_049,
  oneAssociation as MC_CLU_050,
  scramUsers as MC_CLU_060,
  replicatedClusters as MC_CLU_061,
  policyPrincipals as MC_CLU_062,
  replicatorRole as MC_CLU_063,
  policyStatements as MC_CLU_064,
  topicPartitions as MC_CLU_065,
  creationOrder as MC_DEP_001,
  workerQuota as MC_FLEET_001,
  uniqueNames as MC_FLEET_002,
  logTarget as MC_LOG_001,
  logDestination as MC_LOG_002,
  vendedLogs as MC_LOG_003,
  logTargetForm as MC_LOG_004,
  logKeyPolicy as MC_LOG_005,
  connectorName as MC_NAME_001,
  lengths as MC_NAME_002,
  brokerRule as MC_NET_001,
  workerEgress as MC_NET_002,
  externalHost as MC_NET_007,
  enoughAddresses as MC_NET_008,
  dualStack as MC_NET_009,
  subnetsGiven as MC_NET_010,
  thisMachine as MC_NET_011,
  servicePort as MC_NET_012,
  nameServers as MC_NET_019,
  dialedLetsIn as MC_NET_021,
  hostOfReference as MC_NET_023,
  networkIdentifiers as MC_NET_025,
  sameVpc as MC_NET_036,
  endpointNames as MC_NET_040,
  ownOffsetTopic as MC_OFF_001,
  refusalLog as MC_OPS_001,
  secretInEvents as MC_OPS_002,
  eventSize as MC_OPS_003,
  connectorClassName as MC_OPT_001,
  requiredOption as MC_OPT_002,
  optionType as MC_OPT_003,
  optionValue as MC_OPT_004,
  classOfKind as MC_OPT_005,
  nullValue as MC_OPT_006,
  sinkTopics as MC_OPT_007,
  negatedPredicate as MC_OPT_008,
  clientOverridePolicy as MC_OPT_009,
  contradictingOptions as MC_OPT_010,
  MC_OPT_011,
  placeholder as MC_OPT_020,
  predicateAlias as MC_OPT_023,
  unlistedAlias as MC_OPT_024,
  unusedPredicate as MC_OPT_025,
  topicCreation as MC_OPT_026,
  unlistedTopicGroup as MC_OPT_027,
  wrongKind as MC_OPT_028,
  clientOverride as MC_OPT_029,
  unknownOption as MC_OPT_030,
  removedOption as MC_OPT_031,
  deprecatedOption as MC_OPT_032,
  converterOptions as MC_OPT_033,
  blankKeys as MC_OPT_034,
  missingInWorker as MC_OPT_035,
  insertsSomething as MC_OPT_040,
  offsetOfSinksOnly as MC_OPT_041,
  timestampFormats as MC_OPT_042,
  schemaMetadata as MC_OPT_043,
  headersAndFields as MC_OPT_044,
  routerGroups as MC_OPT_045,
  filterHasPredicate as MC_OPT_046,
  replacesSomething as MC_OPT_047,
  idleRenames as MC_OPT_048,
  topicsMatch as MC_OPT_049,
  registryAddress as MC_OPT_050,
  possibleTopicNames as MC_OPT_051,
  serverLists as MC_OPT_053,
  glueRegion as MC_OPT_054,
  misplacedOption as MC_OPT_055,
  startOptions as MC_OPT_057,
  listedValues as MC_OPT_058,
  hostNames as MC_OPT_060,
  bucketNames as MC_OPT_061,
  deadLettersAndTolerance as MC_OPT_062,
  globs as MC_OPT_063,
  givenNames as MC_OPT_075,
  converterOfWorker as MC_OPT_077,
  nestedNames as MC_OPT_078,
  misspeltSchemas as MC_OPT_079,
  referenceForm as MC_OPT_300,
  onePlugin as MC_PLUG_001,
  classesInPlugin as MC_PLUG_002,
  pluginJava as MC_PLUG_003,
  iamClientInside as MC_PLUG_004,
  providerService as MC_PLUG_005,
  pluginComplete as MC_PLUG_006,
  fixedPluginName as MC_PLUG_007,
  pluginLocation as MC_PLUG_008,
  pinnedDownload as MC_PLUG_010,
  keyOfBuild as MC_PLUG_011,
  pluginKafka as MC_PLUG_012,
  onceInPlugin as MC_PLUG_023,
  kafkaInside as MC_PLUG_024,
  roleAdditions as MC_ROLE_001,
  roleForWorkers as MC_ROLE_002,
  roleForOffsetTopic as MC_ROLE_004,
  roleForDeadLetters as MC_ROLE_007,
  topicArns as MC_ROLE_009,
  roleTrust as MC_ROLE_010,
  trustedConnector as MC_ROLE_011,
  roleArn as MC_ROLE_012,
  roleForSecrets as MC_ROLE_013,
  roleForGlue as MC_ROLE_015,
  roleForKeys as MC_ROLE_031,
  roleAccount as MC_ROLE_033,
  keyPolicyForRole as MC_ROLE_034,
  topicsOfCluster as MC_ROLE_045,
  trustedAccount as MC_ROLE_046,
  policyGrammar as MC_ROLE_047,
  roleBoundary as MC_ROLE_060,
  failedTasksAlarm as MC_RUN_001,
  idleTasks as MC_RUN_002,
  creationTimeout as MC_RUN_003,
  literalSecretProperty as MC_SEC_001,
  literalSecret as MC_SEC_002,
  undeclaredProvider as MC_SEC_003,
  cutSecretPath as MC_SEC_004,
  providerInConnector as MC_SEC_005,
  swallowedReference as MC_SEC_006,
  missingSecrets as MC_SEC_008,
  restartsBySecrets as MC_SEC_009,
  dynamicReference as MC_SEC_010,
  providerCreated as MC_SEC_011,
  secretMembers as MC_SEC_012,
  providerClass as MC_SEC_013,
  referenceKey as MC_SEC_014,
  providerParameters as MC_SEC_020,
  replicationOfTopics as MC_TOP_002,
  deadLetterReplication as MC_TOP_003,
  MC_TOP_004,
  compactedOffsetTopic as MC_TOP_005,
  createdTopicSettings as MC_TOP_009,
  partitionLimit as MC_TOP_010,
  knownVersion as MC_VER_001,
  workerConverters as MC_WRK_001,
  forbiddenWorkerProperties as MC_WRK_002,
  workerClientProperties as MC_WRK_003,
  workerConfigurationText as MC_WRK_004,
  neededWorkerLines as MC_WRK_005,
  fixedWorkerName as MC_WRK_006,
  workerKeysOnce as MC_WRK_007,
  misplacedWorkerOptions as MC_WRK_008,
  workerPropertyValues as MC_WRK_009,
};
