// Generated from the files of rules in this folder by tools/rules/registry.ts. Do not edit.
import { GENERAL_FLEET_RULES, GENERAL_RULES } from '../checks';
import type { FleetRule, Rule } from '../model';
import { credentials } from './camel/rules/credentials';
import { fifo } from './camel/rules/fifo';
import { objectsThatStay } from './camel/rules/objects-that-stay';
import { required } from './camel/rules/required';
import { singleTask as MC_OPT_624 } from './camel/rules/single-task';
import { streamsAsText } from './camel/rules/streams-as-text';
import { archivedChanges } from './change-streams/rules/archived-changes';
import { archivedDeletions } from './change-streams/rules/archived-deletions';
import { columnTypes } from './change-streams/rules/column-types';
import { convertersAgree } from './change-streams/rules/converters-agree';
import { dayNumbers } from './change-streams/rules/day-numbers';
import { deadLetterSize } from './change-streams/rules/dead-letter-size';
import { deletionsArrive } from './change-streams/rules/deletions-arrive';
import { recordsAcrossTopics } from './change-streams/rules/records-across-topics';
import { rowsDeleted } from './change-streams/rules/rows-deleted';
import { rowsHaveKeys } from './change-streams/rules/rows-have-keys';
import { rowsNotEnvelopes } from './change-streams/rules/rows-not-envelopes';
import { schemaChangesAtSink } from './change-streams/rules/schema-changes-at-sink';
import { tombstonesAndColumns } from './change-streams/rules/tombstones-and-columns';
import { truncatedTables } from './change-streams/rules/truncated-tables';
import { untouchedColumns } from './change-streams/rules/untouched-columns';
import { valuesArrive } from './change-streams/rules/values-arrive';
import { dateFormats } from './clickhouse/rules/date-formats';
import { plainTextFormat } from './clickhouse/rules/plain-text-format';
import { archiveOfOther } from './common/rules/archive-of-other';
import { roleForCalls } from './common/rules/aws-calls';
import { channelInstead } from './common/rules/channel-instead';
import { converterInput } from './common/rules/converter-input';
import { endpointLetsIn } from './common/rules/endpoint-lets-in';
import { endpointPolicy } from './common/rules/endpoint-policy';
import { formatVariables } from './common/rules/format-variables';
import { glueEndpoint } from './common/rules/glue-endpoint';
import { hostProtocol } from './common/rules/host-protocol';
import { idleTransforms } from './common/rules/idle-transforms';
import { kcqlTopics } from './common/rules/kcql-topics';
import { serviceWithLog } from './common/rules/log-less-service';
import { messageSize } from './common/rules/message-size';
import { missingFields } from './common/rules/missing-fields';
import { misspeltClass } from './common/rules/misspelt-class';
import { namedResources } from './common/rules/named-resources';
import { noRecordTime } from './common/rules/no-record-time';
import { ownClientsLogIn } from './common/rules/own-clients';
import { placeholderAddress } from './common/rules/placeholder-address';
import { portOfEngine } from './common/rules/port-of-engine';
import { publicSubnets } from './common/rules/public-subnet';
import { readerEndpoint } from './common/rules/reader-endpoint';
import { regionOfArn } from './common/rules/region-of-arn';
import { regionOfWorker } from './common/rules/region-of-worker';
import { s3Endpoint } from './common/rules/s3-endpoint';
import { serviceEndpoints } from './common/rules/service-endpoints';
import { signedOnly } from './common/rules/signed-only';
import { sinkInput } from './common/rules/sink-input';
import { tlsOnly } from './common/rules/tls-only';
import { roleForTopics } from './common/rules/topic-access';
import { topicCreation } from './common/rules/topic-creation';
import { transformInput } from './common/rules/transform-input';
import { unknownAuthority } from './common/rules/unknown-authority';
import { unknownCalls } from './common/rules/unknown-calls';
import { unknownClass } from './common/rules/unknown-class';
import { addedFields } from './debezium/rules/added-fields';
import { backupsForBinlog } from './debezium/rules/backups';
import { binlogFormat } from './debezium/rules/binlog-format';
import { changeEventConverter } from './debezium/rules/change-event-converter';
import { columnFunctions } from './debezium/rules/column-functions';
import { compactedKeys } from './debezium/rules/compacted-keys';
import { compactionTombstones } from './debezium/rules/compaction-tombstones';
import { convertersOfColumns } from './debezium/rules/converters-of-columns';
import { dataApi } from './debezium/rules/data-api';
import { databasePassword } from './debezium/rules/database-password';
import { databaseTls } from './debezium/rules/database-tls';
import { decimalPrecision } from './debezium/rules/decimal-precision';
import { decimalsWithoutSchema } from './debezium/rules/decimals-without-schema';
import { deletesReachSink } from './debezium/rules/deletes-reach-sink';
import { engineOfDatabase } from './debezium/rules/engine-of-database';
import { fullColumnNames } from './debezium/rules/full-column-names';
import { fullTableNames } from './debezium/rules/full-table-names';
import { gtidOfReadOnly } from './debezium/rules/gtid-of-read-only';
import { heartbeatQuery } from './debezium/rules/heartbeat-query';
import { heartbeatTable } from './debezium/rules/heartbeat-table';
import { roleForSchemaHistory } from './debezium/rules/history-access';
import { historyClients } from './debezium/rules/history-clients';
import { roleForSchemaHistoryGroup } from './debezium/rules/history-group-access';
import { historyInDataTopic } from './debezium/rules/history-in-data-topic';
import { keptHistoryTopic } from './debezium/rules/history-retention';
import { intervalMonths } from './debezium/rules/interval-months';
import { debeziumJava } from './debezium/rules/java';
import { keptLog } from './debezium/rules/kept-log';
import { keyColumnsOfTables } from './debezium/rules/key-columns-of-tables';
import { keyOfServer } from './debezium/rules/key-of-server';
import { lastingHistory } from './debezium/rules/lasting-history';
import { logicalReplication } from './debezium/rules/logical-replication';
import { noProxy } from './debezium/rules/no-proxy';
import { oldDebeziumNames } from './debezium/rules/old-names';
import { oneSchemaHistory } from './debezium/rules/one-history';
import { oneTopicPrefix } from './debezium/rules/one-prefix';
import { onePublication } from './debezium/rules/one-publication';
import { oneServerId } from './debezium/rules/one-server-id';
import { oneSlot } from './debezium/rules/one-slot';
import { oneTask } from './debezium/rules/one-task';
import { outboxPlacement } from './debezium/rules/outbox-placement';
import { ownReplicationSlot } from './debezium/rules/own-replication-slot';
import { portOfDatabase } from './debezium/rules/port-of-database';
import { publicationMode } from './debezium/rules/publication';
import { reachableNetwork } from './debezium/rules/same-network';
import { schemaHistoryTopic } from './debezium/rules/schema-history-topic';
import { scripting } from './debezium/rules/scripting';
import { separatedDatabases } from './debezium/rules/separated-databases';
import { serverId } from './debezium/rules/server-id';
import { serverPlugIn } from './debezium/rules/server-plug-in';
import { signalCollection } from './debezium/rules/signal-collection';
import { signalColumns } from './debezium/rules/signal-columns';
import { signalServers } from './debezium/rules/signal-servers';
import { signalSource } from './debezium/rules/signal-source';
import { singleTask as MC_DBZ_001 } from './debezium/rules/single-task';
import { slotStays } from './debezium/rules/slot-stays';
import { snapshotOfCaptured } from './debezium/rules/snapshot-of-captured';
import { snapshotStatements } from './debezium/rules/snapshot-statements';
import { someTable } from './debezium/rules/some-table';
import { sqlServerEncryption } from './debezium/rules/sql-server-encryption';
import { tablesOfIncluded } from './debezium/rules/tables-of-included';
import { thinJar } from './debezium/rules/thin-jar';
import { timesBeyondADay } from './debezium/rules/times-beyond-a-day';
import { timesWithoutSchema } from './debezium/rules/times-without-schema';
import { timestampDigits } from './debezium/rules/timestamp-digits';
import { unsignedNumbers } from './debezium/rules/unsigned-numbers';
import { untouchedBytes } from './debezium/rules/untouched-bytes';
import { untouchedLargeColumns } from './debezium/rules/untouched-large-columns';
import { unwrapOfConnector } from './debezium/rules/unwrap-of-connector';
import { unwrappedChangeEvents } from './debezium/rules/unwrapped-change-events';
import { valueToKeyTombstones } from './debezium/rules/value-to-key-tombstones';
import { xstream } from './debezium/rules/xstream';
import { amazonHosts } from './elasticsearch/rules/amazon-hosts';
import { basicCredentials } from './elasticsearch/rules/basic-credentials';
import { buffersAndTimes } from './elasticsearch/rules/buffers-and-times';
import { completeDataStream } from './elasticsearch/rules/complete-data-stream';
import { deleteNeedsKey as MC_OPT_707 } from './elasticsearch/rules/delete-needs-key';
import { documentId } from './elasticsearch/rules/document-id';
import { externalResources } from './elasticsearch/rules/external-resources';
import { mappingNeedsSchema as MC_OPT_709 } from './elasticsearch/rules/mapping-needs-schema';
import { proxyLogin } from './elasticsearch/rules/proxy-login';
import { tlsSettings } from './elasticsearch/rules/tls-settings';
import { topicsWithoutSetting } from './elasticsearch/rules/topics-without-setting';
import { detailTypes } from './eventbridge/rules/detail-types';
import { offloadedPart } from './eventbridge/rules/offloaded-part';
import { refusedEvents } from './eventbridge/rules/refused-events';
import { resourceNames } from './eventbridge/rules/resource-names';
import { retryCount } from './eventbridge/rules/retry-count';
import { localFiles } from './file-stream/rules/local-files';
import { authorizationOptions } from './http/rules/authorization-options';
import { batchesAndTolerance } from './http/rules/batches-and-tolerance';
import { proxyHostAndPort } from './http/rules/proxy-host-and-port';
import { assumedRole as MC_OPT_849 } from './iceberg/rules/assumed-role';
import { catalogProperties } from './iceberg/rules/catalog-property';
import { consumerGroup } from './iceberg/rules/consumer-group';
import { controlTopicExists } from './iceberg/rules/control-topic';
import { controlTopicAsData } from './iceberg/rules/control-topic-as-data';
import { roleForIceberg } from './iceberg/rules/coordination-access';
import { glueNames } from './iceberg/rules/glue-names';
import { jsonToMapReadsTexts } from './iceberg/rules/json-to-map';
import { listedTable } from './iceberg/rules/listed-table';
import { oneCatalog } from './iceberg/rules/one-catalog';
import { partitionTransforms } from './iceberg/rules/partition-transforms';
import { recordsReachTable } from './iceberg/rules/records-reach-table';
import { catalogRegion } from './iceberg/rules/region';
import { icebergRecords } from './iceberg/rules/schemas';
import { icebergTransactions } from './iceberg/rules/transactions';
import { upsertColumns } from './iceberg/rules/upsert-columns';
import { warehouse } from './iceberg/rules/warehouse';
import { columnOfTwoKinds } from './jdbc/rules/column-of-two-kinds';
import { columnsFromFields } from './jdbc/rules/columns-from-fields';
import { columnsOfResult } from './jdbc/rules/columns-of-result';
import { continuedQuery } from './jdbc/rules/continued-query';
import { deleteNeedsKey as MC_OPT_500 } from './jdbc/rules/delete-needs-key';
import { driverInPlugin } from './jdbc/rules/driver-in-plugin';
import { excludedOfIncluded } from './jdbc/rules/excluded-of-included';
import { javaVersion } from './jdbc/rules/java-version';
import { kafkaCoordinates } from './jdbc/rules/kafka-coordinates';
import { debeziumJdbcKeys } from './jdbc/rules/keys';
import { modeColumns } from './jdbc/rules/mode-columns';
import { namesOfOracle } from './jdbc/rules/names-of-oracle';
import { namesOfVendor } from './jdbc/rules/names-of-vendor';
import { oldAndNewFilters } from './jdbc/rules/old-and-new-filters';
import { oneChoiceOfTables } from './jdbc/rules/one-choice-of-tables';
import { oneTableName } from './jdbc/rules/one-table-name';
import { primaryKeyFields } from './jdbc/rules/primary-key-fields';
import { queryStandsAlone } from './jdbc/rules/query-stands-alone';
import { quotedTables } from './jdbc/rules/quoted-tables';
import { recordKeys } from './jdbc/rules/record-keys';
import { redshiftDriver } from './jdbc/rules/redshift-driver';
import { redshiftInserts } from './jdbc/rules/redshift-inserts';
import { schemaOfMysql } from './jdbc/rules/schema-of-mysql';
import { debeziumJdbcSchemas } from './jdbc/rules/schemas';
import { snapshotIsolation } from './jdbc/rules/snapshot-isolation';
import { someTables } from './jdbc/rules/some-tables';
import { sqlServerTrust } from './jdbc/rules/sql-server-encryption';
import { tableNameDots } from './jdbc/rules/table-name-dots';
import { topicTableMap as MC_OPT_507 } from './jdbc/rules/topic-table-map';
import { updateNeedsKey } from './jdbc/rules/update-needs-key';
import { jdbcUrl } from './jdbc/rules/url';
import { valuesWithFields } from './jdbc/rules/values-with-fields';
import { mirroredBytes } from './mirror-maker/rules/bytes';
import { namePatterns } from './mirror-maker/rules/name-patterns';
import { processOptions } from './mirror-maker/rules/process-options';
import { replicatorInstead } from './mirror-maker/rules/replicator-instead';
import { samePolicy } from './mirror-maker/rules/same-policy';
import { collectionOfDatabase } from './mongodb/rules/collection-of-database';
import { deletesMatch } from './mongodb/rules/deletes-match';
import { deletesPublished } from './mongodb/rules/deletes-published';
import { documentDbRetries } from './mongodb/rules/document-db';
import { idleWithHandler } from './mongodb/rules/idle-with-handler';
import { jsonInJson } from './mongodb/rules/json-in-json';
import { srvHost } from './mongodb/rules/srv';
import { topicOverrides } from './mongodb/rules/topic-overrides';
import { mongoDbUrl } from './mongodb/rules/url';
import { escapedUser } from './mongodb/rules/user-part';
import { openSearchAdmittedRole } from './opensearch/rules/admitted-role';
import { anonymousRequests } from './opensearch/rules/anonymous-requests';
import { openSearchCollectionType } from './opensearch/rules/collection-type';
import { dataStreamPrefix } from './opensearch/rules/data-stream-prefix';
import { dataStreamUpsert } from './opensearch/rules/data-stream-upsert';
import { deleteFindsDocument } from './opensearch/rules/delete-finds-document';
import { deletedRows } from './opensearch/rules/deleted-rows';
import { documentIdType } from './opensearch/rules/document-id-type';
import { openSearchExtension } from './opensearch/rules/extension';
import { flushTimeout } from './opensearch/rules/flush-timeout';
import { indexNameCase } from './opensearch/rules/index-name-case';
import { openSearchJava } from './opensearch/rules/java';
import { malformedDocuments } from './opensearch/rules/malformed-documents';
import { mappingMadeOnce } from './opensearch/rules/mapping-made-once';
import { mappingNeedsSchema as MC_OPT_107 } from './opensearch/rules/mapping-needs-schema';
import { openSearchNoCredentials } from './opensearch/rules/no-credentials';
import { oneDocumentPerRow } from './opensearch/rules/one-document-per-row';
import { oneTopicPerIndex } from './opensearch/rules/one-topic-per-index';
import { openSearchOneUrl } from './opensearch/rules/one-url';
import { outageRetries } from './opensearch/rules/outage-retries';
import { openSearchPlainHttp } from './opensearch/rules/plain-http';
import { recordsWithoutKey } from './opensearch/rules/records-without-key';
import { redeliveredRecords } from './opensearch/rules/redelivered-records';
import { refusedDocuments } from './opensearch/rules/refused-documents';
import { reportDestination } from './opensearch/rules/report-destination';
import { reportTolerance } from './opensearch/rules/report-tolerance';
import { openSearchSignedDomain } from './opensearch/rules/signed-domain';
import { openSearchSigningAndPassword } from './opensearch/rules/signing-and-password';
import { openSearchSigningOptions } from './opensearch/rules/signing-options';
import { openSearchSigningService } from './opensearch/rules/signing-service';
import { openSearchUnverified } from './opensearch/rules/unverified';
import { upsertAndDelete } from './opensearch/rules/upsert-and-delete';
import { upsertIdStrategy } from './opensearch/rules/upsert-id-strategy';
import { userAndPassword } from './opensearch/rules/user-and-password';
import { accessKey } from './s3/rules/access-key';
import { assumedRole as MC_OPT_207 } from './s3/rules/assumed-role';
import { bucketName } from './s3/rules/bucket-name';
import { bucketPolicy } from './s3/rules/bucket-policy';
import { bytesForByteArrayFormat } from './s3/rules/byte-array-format';
import { columnsNeedSchema } from './s3/rules/columns-need-schema';
import { confluentS3Columns } from './s3/rules/columns-need-schemas';
import { compressionSuffix } from './s3/rules/compression-suffix';
import { confluentTombstones } from './s3/rules/confluent-tombstones';
import { credentialsClass } from './s3/rules/credentials-class';
import { credentialsProvider } from './s3/rules/credentials-provider';
import { csvBytes } from './s3/rules/csv-bytes';
import { partitionFieldsExist } from './s3/rules/field-of-text';
import { filePerKey } from './s3/rules/file-per-key';
import { gzipTextOrBytes } from './s3/rules/gzip-text-or-bytes';
import { jsonOfTexts } from './s3/rules/json-of-texts';
import { bytesOneByOne } from './s3/rules/kcql-bytes';
import { kcqlProperties } from './s3/rules/kcql-properties';
import { replacedKeywords } from './s3/rules/kcql-replaced-keywords';
import { sourceKeywords } from './s3/rules/kcql-source-keywords';
import { listsWithNulls } from './s3/rules/lists-with-nulls';
import { oneFieldWithoutEnvelope } from './s3/rules/one-field-without-envelope';
import { s3OuterCompression } from './s3/rules/outer-compression';
import { partitionerOptions } from './s3/rules/partitioner-options';
import { pathFormat } from './s3/rules/path-format';
import { pathParts } from './s3/rules/path-parts';
import { prefixBraces } from './s3/rules/prefix-braces';
import { prefixOrTemplate } from './s3/rules/prefix-or-template';
import { readableValues } from './s3/rules/readable-values';
import { bucketRegion } from './s3/rules/region';
import { retryOverflow } from './s3/rules/retry-overflow';
import { confluentS3Rotation } from './s3/rules/rotation';
import { rotationByRecords } from './s3/rules/rotation-by-records';
import { confluentRotationByTime } from './s3/rules/rotation-by-time';
import { rotationTimeZone } from './s3/rules/rotation-time-zone';
import { templateGrouping } from './s3/rules/template-grouping';
import { templateParameters } from './s3/rules/template-parameters';
import { timeZone } from './s3/rules/time-zone';
import { timestampExtractor } from './s3/rules/timestamp-extractor';
import { tombstoneKeys } from './s3/rules/tombstone-keys';
import { tombstoneStopsTask } from './s3/rules/tombstone-stops-task';
import { tombstonesInColumns } from './s3/rules/tombstones-in-columns';
import { transferAcceleration } from './s3/rules/transfer-acceleration';
import { unusedKey } from './s3/rules/unused-key';
import { roleForBucket } from './s3/rules/written-objects';
import { glueOptions } from './schema-registries/rules/glue-options';
import { glueRecordType } from './schema-registries/rules/glue-record-type';
import { loginSource } from './schema-registries/rules/login-source';
import { oneNameForTwo } from './schema-registries/rules/one-name-for-two';
import { accountUrl } from './snowflake/rules/account-url';
import { connectorName } from './snowflake/rules/connector-name';
import { convertersRead } from './snowflake/rules/converters-read';
import { ingestionConverters } from './snowflake/rules/ingestion-converters';
import { loginKind } from './snowflake/rules/login-kind';
import { mappedTopics } from './snowflake/rules/mapped-topics';
import { snowflakeRequired } from './snowflake/rules/required';
import { streamingRole } from './snowflake/rules/streaming-role';
import { topicTableMap as MC_OPT_724 } from './snowflake/rules/topic-table-map';

export {
  ownClientsLogIn as MC_AUTH_003,
  oldDebeziumNames as MC_CDC_001,
  historyClients as MC_CDC_002,
  publicationMode as MC_CDC_003,
  slotStays as MC_CDC_004,
  databaseTls as MC_CDC_005,
  xstream as MC_CDC_006,
  channelInstead as MC_CLU_034,
  replicatorInstead as MC_CLU_035,
  logicalReplication as MC_DB_001,
  binlogFormat as MC_DB_002,
  backupsForBinlog as MC_DB_003,
  noProxy as MC_DB_004,
  reachableNetwork as MC_DB_005,
  dataApi as MC_DB_006,
  portOfDatabase as MC_DB_007,
  engineOfDatabase as MC_DB_008,
  keptLog as MC_DB_020,
  gtidOfReadOnly as MC_DB_021,
  MC_DBZ_001,
  debeziumJava as MC_DBZ_002,
  someTable as MC_DBZ_003,
  fullTableNames as MC_DBZ_004,
  serverId as MC_DBZ_005,
  oneSlot as MC_DBZ_010,
  onePublication as MC_DBZ_011,
  oneServerId as MC_DBZ_012,
  oneSchemaHistory as MC_DBZ_013,
  oneTopicPrefix as MC_DBZ_014,
  tablesOfIncluded as MC_DBZ_015,
  historyInDataTopic as MC_DBZ_016,
  unwrapOfConnector as MC_DBZ_027,
  columnFunctions as MC_DBZ_028,
  snapshotStatements as MC_DBZ_029,
  thinJar as MC_DBZ_030,
  separatedDatabases as MC_DBZ_031,
  localFiles as MC_FS_001,
  icebergRecords as MC_ICE_001,
  icebergTransactions as MC_ICE_002,
  jsonToMapReadsTexts as MC_ICE_003,
  consumerGroup as MC_ICE_004,
  controlTopicExists as MC_ICE_005,
  upsertColumns as MC_ICE_006,
  listedTable as MC_ICE_007,
  controlTopicAsData as MC_ICE_008,
  debeziumJdbcSchemas as MC_JDBC_001,
  debeziumJdbcKeys as MC_JDBC_002,
  redshiftDriver as MC_JDBC_003,
  redshiftInserts as MC_JDBC_004,
  namesOfVendor as MC_JDBC_005,
  publicSubnets as MC_NET_003,
  serviceEndpoints as MC_NET_004,
  s3Endpoint as MC_NET_005,
  glueEndpoint as MC_NET_006,
  hostProtocol as MC_NET_013,
  readerEndpoint as MC_NET_014,
  serviceWithLog as MC_NET_015,
  unknownAuthority as MC_NET_016,
  tlsOnly as MC_NET_017,
  signedOnly as MC_NET_018,
  endpointLetsIn as MC_NET_022,
  portOfEngine as MC_NET_024,
  endpointPolicy as MC_NET_041,
  unknownClass as MC_OPT_039,
  misspeltClass as MC_OPT_052,
  formatVariables as MC_OPT_059,
  regionOfArn as MC_OPT_064,
  regionOfWorker as MC_OPT_066,
  kcqlTopics as MC_OPT_067,
  snowflakeRequired as MC_OPT_076,
  upsertIdStrategy as MC_OPT_100,
  dataStreamUpsert as MC_OPT_101,
  dataStreamPrefix as MC_OPT_102,
  reportDestination as MC_OPT_103,
  reportTolerance as MC_OPT_104,
  documentIdType as MC_OPT_105,
  recordsWithoutKey as MC_OPT_106,
  MC_OPT_107,
  mappingMadeOnce as MC_OPT_108,
  upsertAndDelete as MC_OPT_109,
  oneTopicPerIndex as MC_OPT_110,
  indexNameCase as MC_OPT_111,
  deleteFindsDocument as MC_OPT_112,
  userAndPassword as MC_OPT_113,
  flushTimeout as MC_OPT_114,
  deletedRows as MC_OPT_115,
  malformedDocuments as MC_OPT_116,
  outageRetries as MC_OPT_117,
  redeliveredRecords as MC_OPT_118,
  oneDocumentPerRow as MC_OPT_119,
  bucketName as MC_OPT_200,
  templateGrouping as MC_OPT_201,
  filePerKey as MC_OPT_202,
  oneFieldWithoutEnvelope as MC_OPT_203,
  csvBytes as MC_OPT_204,
  columnsNeedSchema as MC_OPT_205,
  prefixOrTemplate as MC_OPT_206,
  MC_OPT_207,
  accessKey as MC_OPT_208,
  compressionSuffix as MC_OPT_209,
  retryOverflow as MC_OPT_210,
  readableValues as MC_OPT_211,
  tombstonesInColumns as MC_OPT_212,
  listsWithNulls as MC_OPT_213,
  templateParameters as MC_OPT_214,
  prefixBraces as MC_OPT_215,
  rotationTimeZone as MC_OPT_400,
  gzipTextOrBytes as MC_OPT_401,
  tombstoneKeys as MC_OPT_402,
  transferAcceleration as MC_OPT_403,
  partitionerOptions as MC_OPT_404,
  credentialsProvider as MC_OPT_405,
  tombstoneStopsTask as MC_OPT_406,
  pathFormat as MC_OPT_408,
  partitionFieldsExist as MC_OPT_409,
  bytesForByteArrayFormat as MC_OPT_410,
  jsonOfTexts as MC_OPT_411,
  unusedKey as MC_OPT_412,
  pathParts as MC_OPT_413,
  timeZone as MC_OPT_414,
  timestampExtractor as MC_OPT_415,
  rotationByRecords as MC_OPT_416,
  replacedKeywords as MC_OPT_420,
  sourceKeywords as MC_OPT_421,
  bytesOneByOne as MC_OPT_422,
  kcqlProperties as MC_OPT_423,
  MC_OPT_500,
  updateNeedsKey as MC_OPT_501,
  kafkaCoordinates as MC_OPT_502,
  columnsFromFields as MC_OPT_503,
  tableNameDots as MC_OPT_504,
  valuesWithFields as MC_OPT_505,
  primaryKeyFields as MC_OPT_506,
  MC_OPT_507,
  oneChoiceOfTables as MC_OPT_508,
  oldAndNewFilters as MC_OPT_510,
  excludedOfIncluded as MC_OPT_511,
  queryStandsAlone as MC_OPT_512,
  modeColumns as MC_OPT_513,
  snapshotIsolation as MC_OPT_514,
  continuedQuery as MC_OPT_515,
  javaVersion as MC_OPT_516,
  recordKeys as MC_OPT_517,
  oneTableName as MC_OPT_518,
  columnOfTwoKinds as MC_OPT_519,
  columnsOfResult as MC_OPT_520,
  namesOfOracle as MC_OPT_521,
  quotedTables as MC_OPT_522,
  schemaOfMysql as MC_OPT_523,
  someTables as MC_OPT_524,
  driverInPlugin as MC_OPT_540,
  sqlServerTrust as MC_OPT_541,
  jdbcUrl as MC_OPT_545,
  authorizationOptions as MC_OPT_600,
  batchesAndTolerance as MC_OPT_601,
  proxyHostAndPort as MC_OPT_602,
  resourceNames as MC_OPT_610,
  retryCount as MC_OPT_611,
  detailTypes as MC_OPT_612,
  offloadedPart as MC_OPT_613,
  refusedEvents as MC_OPT_614,
  credentials as MC_OPT_620,
  required as MC_OPT_621,
  streamsAsText as MC_OPT_622,
  fifo as MC_OPT_623,
  MC_OPT_624,
  objectsThatStay as MC_OPT_625,
  basicCredentials as MC_OPT_700,
  completeDataStream as MC_OPT_701,
  externalResources as MC_OPT_702,
  topicsWithoutSetting as MC_OPT_703,
  buffersAndTimes as MC_OPT_704,
  proxyLogin as MC_OPT_705,
  tlsSettings as MC_OPT_706,
  MC_OPT_707,
  documentId as MC_OPT_708,
  MC_OPT_709,
  connectorName as MC_OPT_720,
  loginKind as MC_OPT_721,
  streamingRole as MC_OPT_722,
  ingestionConverters as MC_OPT_723,
  MC_OPT_724,
  accountUrl as MC_OPT_725,
  convertersRead as MC_OPT_726,
  mappedTopics as MC_OPT_727,
  plainTextFormat as MC_OPT_740,
  dateFormats as MC_OPT_742,
  recordsReachTable as MC_OPT_750,
  amazonHosts as MC_OPT_760,
  mirroredBytes as MC_OPT_800,
  processOptions as MC_OPT_801,
  namePatterns as MC_OPT_802,
  srvHost as MC_OPT_820,
  documentDbRetries as MC_OPT_821,
  escapedUser as MC_OPT_822,
  deletesMatch as MC_OPT_823,
  mongoDbUrl as MC_OPT_825,
  topicOverrides as MC_OPT_826,
  jsonInJson as MC_OPT_827,
  collectionOfDatabase as MC_OPT_828,
  idleWithHandler as MC_OPT_829,
  oneCatalog as MC_OPT_840,
  catalogProperties as MC_OPT_841,
  catalogRegion as MC_OPT_842,
  glueNames as MC_OPT_846,
  warehouse as MC_OPT_847,
  partitionTransforms as MC_OPT_848,
  MC_OPT_849,
  changeEventConverter as MC_OPT_900,
  decimalsWithoutSchema as MC_OPT_901,
  decimalPrecision as MC_OPT_902,
  timesWithoutSchema as MC_OPT_903,
  untouchedLargeColumns as MC_OPT_904,
  deletesReachSink as MC_OPT_905,
  valueToKeyTombstones as MC_OPT_906,
  unwrappedChangeEvents as MC_OPT_907,
  compactionTombstones as MC_OPT_908,
  ownReplicationSlot as MC_OPT_909,
  serverPlugIn as MC_OPT_910,
  schemaHistoryTopic as MC_OPT_911,
  databasePassword as MC_OPT_912,
  oneTask as MC_OPT_913,
  untouchedBytes as MC_OPT_914,
  intervalMonths as MC_OPT_915,
  unsignedNumbers as MC_OPT_916,
  timesBeyondADay as MC_OPT_917,
  timestampDigits as MC_OPT_918,
  sqlServerEncryption as MC_OPT_919,
  scripting as MC_OPT_920,
  outboxPlacement as MC_OPT_921,
  heartbeatQuery as MC_OPT_922,
  fullColumnNames as MC_OPT_923,
  signalServers as MC_OPT_924,
  signalCollection as MC_OPT_925,
  keyColumnsOfTables as MC_OPT_926,
  snapshotOfCaptured as MC_OPT_927,
  addedFields as MC_OPT_928,
  convertersOfColumns as MC_OPT_929,
  signalColumns as MC_OPT_930,
  signalSource as MC_OPT_931,
  lastingHistory as MC_OPT_932,
  keyOfServer as MC_OPT_933,
  heartbeatTable as MC_OPT_934,
  openSearchJava as MC_OS_001,
  openSearchSigningAndPassword as MC_OS_002,
  openSearchSignedDomain as MC_OS_003,
  openSearchNoCredentials as MC_OS_004,
  openSearchSigningOptions as MC_OS_005,
  openSearchPlainHttp as MC_OS_006,
  openSearchSigningService as MC_OS_007,
  openSearchExtension as MC_OS_008,
  openSearchUnverified as MC_OS_009,
  openSearchOneUrl as MC_OS_010,
  openSearchCollectionType as MC_OS_011,
  openSearchAdmittedRole as MC_OS_012,
  anonymousRequests as MC_OS_013,
  refusedDocuments as MC_OS_020,
  convertersAgree as MC_PIPE_001,
  rowsNotEnvelopes as MC_PIPE_002,
  dayNumbers as MC_PIPE_003,
  tombstonesAndColumns as MC_PIPE_004,
  deletionsArrive as MC_PIPE_005,
  valuesArrive as MC_PIPE_006,
  untouchedColumns as MC_PIPE_007,
  columnTypes as MC_PIPE_008,
  archivedChanges as MC_PIPE_010,
  archivedDeletions as MC_PIPE_011,
  truncatedTables as MC_PIPE_012,
  rowsHaveKeys as MC_PIPE_013,
  recordsAcrossTopics as MC_PIPE_014,
  deadLetterSize as MC_PIPE_015,
  schemaChangesAtSink as MC_PIPE_016,
  rowsDeleted as MC_PIPE_017,
  samePolicy as MC_PIPE_018,
  deletesPublished as MC_PIPE_019,
  credentialsClass as MC_PLUG_009,
  archiveOfOther as MC_PLUG_025,
  transformInput as MC_REC_001,
  idleTransforms as MC_REC_002,
  converterInput as MC_REC_003,
  sinkInput as MC_REC_004,
  missingFields as MC_REC_005,
  noRecordTime as MC_REC_006,
  oneNameForTwo as MC_REG_001,
  glueOptions as MC_REG_002,
  glueRecordType as MC_REG_003,
  loginSource as MC_REG_013,
  roleForTopics as MC_ROLE_003,
  roleForSchemaHistory as MC_ROLE_005,
  roleForSchemaHistoryGroup as MC_ROLE_006,
  roleForIceberg as MC_ROLE_008,
  roleForBucket as MC_ROLE_014,
  roleForCalls as MC_ROLE_016,
  namedResources as MC_ROLE_017,
  unknownCalls as MC_ROLE_018,
  bucketPolicy as MC_ROLE_032,
  s3OuterCompression as MC_S3_001,
  confluentS3Rotation as MC_S3_002,
  confluentS3Columns as MC_S3_003,
  confluentRotationByTime as MC_S3_004,
  confluentTombstones as MC_S3_020,
  bucketRegion as MC_S3_021,
  placeholderAddress as MC_SEC_007,
  topicCreation as MC_TOP_001,
  keptHistoryTopic as MC_TOP_006,
  messageSize as MC_TOP_007,
  compactedKeys as MC_TOP_008,
};

const byId = (a: { readonly id: string }, b: { readonly id: string }) => a.id < b.id ? -1 : 1;

/** All rules over one connector. */
export const RULES: readonly Rule[] = [
  ...GENERAL_RULES,
  ownClientsLogIn,
  oldDebeziumNames,
  historyClients,
  publicationMode,
  slotStays,
  databaseTls,
  xstream,
  channelInstead,
  replicatorInstead,
  logicalReplication,
  binlogFormat,
  backupsForBinlog,
  noProxy,
  reachableNetwork,
  dataApi,
  portOfDatabase,
  engineOfDatabase,
  keptLog,
  gtidOfReadOnly,
  MC_DBZ_001,
  debeziumJava,
  someTable,
  fullTableNames,
  serverId,
  tablesOfIncluded,
  historyInDataTopic,
  unwrapOfConnector,
  columnFunctions,
  snapshotStatements,
  thinJar,
  separatedDatabases,
  localFiles,
  icebergRecords,
  icebergTransactions,
  jsonToMapReadsTexts,
  consumerGroup,
  controlTopicExists,
  upsertColumns,
  listedTable,
  controlTopicAsData,
  debeziumJdbcSchemas,
  debeziumJdbcKeys,
  redshiftDriver,
  redshiftInserts,
  namesOfVendor,
  publicSubnets,
  serviceEndpoints,
  s3Endpoint,
  glueEndpoint,
  hostProtocol,
  readerEndpoint,
  serviceWithLog,
  unknownAuthority,
  tlsOnly,
  signedOnly,
  endpointLetsIn,
  portOfEngine,
  endpointPolicy,
  unknownClass,
  misspeltClass,
  formatVariables,
  regionOfArn,
  regionOfWorker,
  kcqlTopics,
  snowflakeRequired,
  upsertIdStrategy,
  dataStreamUpsert,
  dataStreamPrefix,
  reportDestination,
  reportTolerance,
  documentIdType,
  recordsWithoutKey,
  MC_OPT_107,
  mappingMadeOnce,
  upsertAndDelete,
  oneTopicPerIndex,
  indexNameCase,
  deleteFindsDocument,
  userAndPassword,
  flushTimeout,
  deletedRows,
  malformedDocuments,
  outageRetries,
  redeliveredRecords,
  oneDocumentPerRow,
  bucketName,
  templateGrouping,
  filePerKey,
  oneFieldWithoutEnvelope,
  csvBytes,
  columnsNeedSchema,
  prefixOrTemplate,
  MC_OPT_207,
  accessKey,
  compressionSuffix,
  retryOverflow,
  readableValues,
  tombstonesInColumns,
  listsWithNulls,
  templateParameters,
  prefixBraces,
  rotationTimeZone,
  gzipTextOrBytes,
  tombstoneKeys,
  transferAcceleration,
  partitionerOptions,
  credentialsProvider,
  tombstoneStopsTask,
  pathFormat,
  partitionFieldsExist,
  bytesForByteArrayFormat,
  jsonOfTexts,
  unusedKey,
  pathParts,
  timeZone,
  timestampExtractor,
  rotationByRecords,
  replacedKeywords,
  sourceKeywords,
  bytesOneByOne,
  kcqlProperties,
  MC_OPT_500,
  updateNeedsKey,
  kafkaCoordinates,
  columnsFromFields,
  tableNameDots,
  valuesWithFields,
  primaryKeyFields,
  MC_OPT_507,
  oneChoiceOfTables,
  oldAndNewFilters,
  excludedOfIncluded,
  queryStandsAlone,
  modeColumns,
  snapshotIsolation,
  continuedQuery,
  javaVersion,
  recordKeys,
  oneTableName,
  columnOfTwoKinds,
  columnsOfResult,
  namesOfOracle,
  quotedTables,
  schemaOfMysql,
  someTables,
  driverInPlugin,
  sqlServerTrust,
  jdbcUrl,
  authorizationOptions,
  batchesAndTolerance,
  proxyHostAndPort,
  resourceNames,
  retryCount,
  detailTypes,
  offloadedPart,
  refusedEvents,
  credentials,
  required,
  streamsAsText,
  fifo,
  MC_OPT_624,
  objectsThatStay,
  basicCredentials,
  completeDataStream,
  externalResources,
  topicsWithoutSetting,
  buffersAndTimes,
  proxyLogin,
  tlsSettings,
  MC_OPT_707,
  documentId,
  MC_OPT_709,
  connectorName,
  loginKind,
  streamingRole,
  ingestionConverters,
  MC_OPT_724,
  accountUrl,
  convertersRead,
  mappedTopics,
  plainTextFormat,
  dateFormats,
  recordsReachTable,
  amazonHosts,
  mirroredBytes,
  processOptions,
  namePatterns,
  srvHost,
  documentDbRetries,
  escapedUser,
  deletesMatch,
  mongoDbUrl,
  topicOverrides,
  jsonInJson,
  collectionOfDatabase,
  idleWithHandler,
  oneCatalog,
  catalogProperties,
  catalogRegion,
  glueNames,
  warehouse,
  partitionTransforms,
  MC_OPT_849,
  changeEventConverter,
  decimalsWithoutSchema,
  decimalPrecision,
  timesWithoutSchema,
  untouchedLargeColumns,
  deletesReachSink,
  valueToKeyTombstones,
  unwrappedChangeEvents,
  compactionTombstones,
  ownReplicationSlot,
  serverPlugIn,
  schemaHistoryTopic,
  databasePassword,
  oneTask,
  untouchedBytes,
  intervalMonths,
  unsignedNumbers,
  timesBeyondADay,
  timestampDigits,
  sqlServerEncryption,
  scripting,
  outboxPlacement,
  heartbeatQuery,
  fullColumnNames,
  signalServers,
  signalCollection,
  keyColumnsOfTables,
  snapshotOfCaptured,
  addedFields,
  convertersOfColumns,
  signalColumns,
  signalSource,
  lastingHistory,
  keyOfServer,
  heartbeatTable,
  openSearchJava,
  openSearchSigningAndPassword,
  openSearchSignedDomain,
  openSearchNoCredentials,
  openSearchSigningOptions,
  openSearchPlainHttp,
  openSearchSigningService,
  openSearchExtension,
  openSearchUnverified,
  openSearchOneUrl,
  openSearchCollectionType,
  openSearchAdmittedRole,
  anonymousRequests,
  refusedDocuments,
  credentialsClass,
  archiveOfOther,
  transformInput,
  idleTransforms,
  converterInput,
  sinkInput,
  missingFields,
  noRecordTime,
  oneNameForTwo,
  glueOptions,
  glueRecordType,
  loginSource,
  roleForTopics,
  roleForSchemaHistory,
  roleForSchemaHistoryGroup,
  roleForIceberg,
  roleForBucket,
  roleForCalls,
  namedResources,
  unknownCalls,
  bucketPolicy,
  s3OuterCompression,
  confluentS3Rotation,
  confluentS3Columns,
  confluentRotationByTime,
  bucketRegion,
  placeholderAddress,
  topicCreation,
  keptHistoryTopic,
  messageSize,
  compactedKeys,
].sort(byId);

/** All rules over several connectors. */
export const FLEET_RULES: readonly FleetRule[] = [
  ...GENERAL_FLEET_RULES,
  oneSlot,
  onePublication,
  oneServerId,
  oneSchemaHistory,
  oneTopicPrefix,
  convertersAgree,
  rowsNotEnvelopes,
  dayNumbers,
  tombstonesAndColumns,
  deletionsArrive,
  valuesArrive,
  untouchedColumns,
  columnTypes,
  archivedChanges,
  archivedDeletions,
  truncatedTables,
  rowsHaveKeys,
  recordsAcrossTopics,
  deadLetterSize,
  schemaChangesAtSink,
  rowsDeleted,
  samePolicy,
  deletesPublished,
  confluentTombstones,
].sort(byId);
