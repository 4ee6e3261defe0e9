// Generated from the files of rules in this folder by tools/rules/registry.ts. Do not edit.
import type { FleetRule, Rule } from '../../model';
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

/** The rules over one connector, whatever its family. */
export const GENERAL_RULES: readonly Rule[] = [
  clientAuthentication,
  iamNeedsTls,
  workerCredentials,
  loginModules,
  bootstrapServers,
  bootstrapPort,
  brokersAskedAgain,
  loginNeeded,
  mcuCount,
  workerCount,
  oneCapacityMode,
  taskCap,
  workerBounds,
  scalingThresholds,
  connectorClass,
  valuesAreTexts,
  keysOnce,
  lostBackslashes,
  requiredProperties,
  unknownProperties,
  propertyKinds,
  attributes,
  connectArns,
  reservedTags,
  unresolvedNames,
  revisions,
  valueForms,
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
  privateAccessLists,
  publicAccessAtCreation,
  publicAccess,
  gravitonBrokers,
  scramSecrets,
  logDestinations,
  configurationRegion,
  listedProperties,
  propertyValues,
  topicPropertiesRule,
  dualStackBrokers,
  dualStackAtCreation,
  smallBrokersMetadata,
  rebalancingRule,
  channelRule,
  replicatorRule,
  supportedVersion,
  clusterName,
  plainProperties,
  possibleUpdate,
  inSyncReplicas,
  instanceType,
  replacedConfiguration,
  unusedConfiguration,
  oneAssociation,
  scramUsers,
  replicatedClusters,
  policyPrincipals,
  replicatorRole,
  policyStatements,
  topicPartitions,
  creationOrder,
  logTarget,
  logDestination,
  vendedLogs,
  logTargetForm,
  logKeyPolicy,
  connectorName,
  lengths,
  brokerRule,
  workerEgress,
  externalHost,
  enoughAddresses,
  dualStack,
  subnetsGiven,
  thisMachine,
  servicePort,
  nameServers,
  dialedLetsIn,
  hostOfReference,
  networkIdentifiers,
  sameVpc,
  endpointNames,
  ownOffsetTopic,
  refusalLog,
  secretInEvents,
  eventSize,
  connectorClassName,
  requiredOption,
  optionType,
  optionValue,
  classOfKind,
  nullValue,
  sinkTopics,
  negatedPredicate,
  clientOverridePolicy,
  contradictingOptions,
  MC_OPT_011,
  placeholder,
  predicateAlias,
  unlistedAlias,
  unusedPredicate,
  topicCreation,
  unlistedTopicGroup,
  wrongKind,
  clientOverride,
  unknownOption,
  removedOption,
  deprecatedOption,
  converterOptions,
  blankKeys,
  missingInWorker,
  insertsSomething,
  offsetOfSinksOnly,
  timestampFormats,
  schemaMetadata,
  headersAndFields,
  routerGroups,
  filterHasPredicate,
  replacesSomething,
  idleRenames,
  topicsMatch,
  registryAddress,
  possibleTopicNames,
  serverLists,
  glueRegion,
  misplacedOption,
  startOptions,
  listedValues,
  hostNames,
  bucketNames,
  deadLettersAndTolerance,
  globs,
  givenNames,
  converterOfWorker,
  nestedNames,
  misspeltSchemas,
  referenceForm,
  onePlugin,
  classesInPlugin,
  pluginJava,
  iamClientInside,
  providerService,
  pluginComplete,
  fixedPluginName,
  pluginLocation,
  pinnedDownload,
  keyOfBuild,
  pluginKafka,
  onceInPlugin,
  kafkaInside,
  roleAdditions,
  roleForWorkers,
  roleForOffsetTopic,
  roleForDeadLetters,
  topicArns,
  roleTrust,
  trustedConnector,
  roleArn,
  roleForSecrets,
  roleForGlue,
  roleForKeys,
  roleAccount,
  keyPolicyForRole,
  topicsOfCluster,
  trustedAccount,
  policyGrammar,
  roleBoundary,
  failedTasksAlarm,
  idleTasks,
  creationTimeout,
  literalSecretProperty,
  literalSecret,
  undeclaredProvider,
  cutSecretPath,
  providerInConnector,
  swallowedReference,
  missingSecrets,
  restartsBySecrets,
  dynamicReference,
  providerCreated,
  secretMembers,
  providerClass,
  referenceKey,
  providerParameters,
  replicationOfTopics,
  deadLetterReplication,
  MC_TOP_004,
  compactedOffsetTopic,
  createdTopicSettings,
  knownVersion,
  workerConverters,
  forbiddenWorkerProperties,
  workerClientProperties,
  workerConfigurationText,
  neededWorkerLines,
  fixedWorkerName,
  workerKeysOnce,
  misplacedWorkerOptions,
  workerPropertyValues,
];

/** The rules over several connectors, whatever their families. */
export const GENERAL_FLEET_RULES: readonly FleetRule[] = [
  smallBrokers,
  workerQuota,
  uniqueNames,
  partitionLimit,
];
