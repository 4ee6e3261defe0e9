/** Typed options that no property takes yet. Part 12 gives each of them a door, and takes it off this list. */
export const OWED_OPTIONS: readonly string[] = [
  'ActivateTracingSpanOptions', 'AivenHttpSinkOptions', 'AivenJdbcSinkOptions', 'AivenJdbcSourceOptions', 'BooleanConverterOptions',
  'ByLogicalTableRouterOptions', 'ByteArrayConverterOptions', 'CastOptions', 'ClickHouseSinkOptions', 'ConfluentElasticsearchSinkOptions',
  'ConfluentJdbcSinkOptions', 'ConfluentJdbcSourceOptions', 'DebeziumBinaryDataConverterOptions', 'DebeziumByteArrayConverterOptions',
  'DebeziumCloudEventsConverterOptions', 'DebeziumCollectionNameTransformationOptions', 'DebeziumDecodeLogicalDecodingMessageContentOptions',
  'DebeziumExtractNewDocumentStateOptions', 'DebeziumFieldNameTransformationOptions', 'DebeziumMongoDbSinkOptions',
  'DebeziumMongoEventRouterOptions', 'DebeziumTimescaleDbOptions', 'DoubleConverterOptions', 'DropHeadersOptions', 'EnforceRecordSizeOptions',
  'EventBridgeSinkOptions', 'EventRouterOptions', 'ExtractChangedRecordStateOptions', 'ExtractFieldOptions', 'ExtractNewRecordStateOptions',
  'FileStreamSinkOptions', 'FileStreamSourceOptions', 'FlattenOptions', 'FloatConverterOptions', 'GeometryFormatTransformerOptions',
  'HasHeaderKeyOptions', 'HeaderFromOptions', 'HeaderToValueOptions', 'HoistFieldOptions', 'IcebergCopyValueOptions',
  'IcebergDebeziumTransformOptions', 'IcebergJsonToMapTransformOptions', 'IcebergKafkaMetadataTransformOptions',
  'IcebergMongoDebeziumTransformOptions', 'InsertFieldOptions', 'InsertHeaderOptions', 'IntegerConverterOptions', 'JsonConverterOptions',
  'LongConverterOptions', 'MaskFieldOptions', 'MirrorMakerCheckpointOptions', 'MirrorMakerHeartbeatOptions', 'MirrorMakerSourceOptions',
  'MongoDbSinkOptions', 'MongoDbSourceOptions', 'Neo4jCudConverterOptions', 'PartitionRoutingOptions', 'RegexRouterOptions', 'ReplaceFieldOptions',
  'SchemaChangeEventFilterOptions', 'SetSchemaMetadataOptions', 'ShortConverterOptions', 'SnowflakeSinkOptions', 'StringConverterOptions',
  'SwapGeometryCoordinatesOptions', 'TimestampConverterOptions', 'TimestampRouterOptions', 'TimezoneConverterOptions',
  'ToLogicalTopicRouterOptions', 'TopicNameMatchesOptions', 'ValueToKeyOptions',
];
