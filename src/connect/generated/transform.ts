// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { ActivateTracingSpanOptions } from '../options/generated/activate-tracing-span-options';
import type { ByLogicalTableRouterOptions } from '../options/generated/by-logical-table-router-options';
import type { CastOptions } from '../options/generated/cast-options';
import type { CollectionNameTransformationOptions } from '../options/generated/collection-name-transformation-options';
import type { DecodeLogicalDecodingMessageContentOptions } from '../options/generated/decode-logical-decoding-message-content-options';
import type { DropHeadersOptions } from '../options/generated/drop-headers-options';
import type { EnforceRecordSizeOptions } from '../options/generated/enforce-record-size-options';
import type { EventRouterOptions } from '../options/generated/event-router-options';
import type { ExtractChangedRecordStateOptions } from '../options/generated/extract-changed-record-state-options';
import type { ExtractFieldOptions } from '../options/generated/extract-field-options';
import type { ExtractNewDocumentStateOptions } from '../options/generated/extract-new-document-state-options';
import type { ExtractNewRecordStateOptions } from '../options/generated/extract-new-record-state-options';
import type { FieldNameTransformationOptions } from '../options/generated/field-name-transformation-options';
import type { FlattenOptions } from '../options/generated/flatten-options';
import type { GeometryFormatTransformerOptions } from '../options/generated/geometry-format-transformer-options';
import type { HeaderFromOptions } from '../options/generated/header-from-options';
import type { HeaderToValueOptions } from '../options/generated/header-to-value-options';
import type { HoistFieldOptions } from '../options/generated/hoist-field-options';
import type { IcebergCopyValueOptions } from '../options/generated/iceberg-copy-value-options';
import type { IcebergDebeziumTransformOptions } from '../options/generated/iceberg-debezium-transform-options';
import type { IcebergJsonToMapTransformOptions } from '../options/generated/iceberg-json-to-map-transform-options';
import type { IcebergKafkaMetadataTransformOptions } from '../options/generated/iceberg-kafka-metadata-transform-options';
import type { IcebergMongoDebeziumTransformOptions } from '../options/generated/iceberg-mongo-debezium-transform-options';
import type { InsertFieldOptions } from '../options/generated/insert-field-options';
import type { InsertHeaderOptions } from '../options/generated/insert-header-options';
import type { MaskFieldOptions } from '../options/generated/mask-field-options';
import type { MongoEventRouterOptions } from '../options/generated/mongo-event-router-options';
import type { Neo4jCudConverterOptions } from '../options/generated/neo4j-cud-converter-options';
import type { PartitionRoutingOptions } from '../options/generated/partition-routing-options';
import type { RefuseRecordsOptions } from '../options/generated/refuse-records-options';
import type { RegexRouterOptions } from '../options/generated/regex-router-options';
import type { ReplaceFieldOptions } from '../options/generated/replace-field-options';
import type { SchemaChangeEventFilterOptions } from '../options/generated/schema-change-event-filter-options';
import type { SetSchemaMetadataOptions } from '../options/generated/set-schema-metadata-options';
import type { SwapGeometryCoordinatesOptions } from '../options/generated/swap-geometry-coordinates-options';
import type { TimescaleDbOptions } from '../options/generated/timescale-db-options';
import type { TimestampConverterOptions } from '../options/generated/timestamp-converter-options';
import type { TimestampRouterOptions } from '../options/generated/timestamp-router-options';
import type { TimezoneConverterOptions } from '../options/generated/timezone-converter-options';
import type { ToLogicalTopicRouterOptions } from '../options/generated/to-logical-topic-router-options';
import type { ValueToKeyOptions } from '../options/generated/value-to-key-options';
import { defaultAlias, isInPlugin, renderTransform, typedTransform } from '../transform';
import type { TransformOptions, TransformPredicate } from '../transform';

/**
 * A single message transform. The transforms of a definition are applied in their order.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export class Transform {
  /**
   * Carries a trace of OpenTelemetry from the application into the record.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static activateTracingSpan(options: ActivateTracingSpanOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.tracing.ActivateTracingSpan', options, placement);
  }

  /**
   * Sends the changes of several physical tables to one topic.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   * @deprecated its maker says so
   */
  public static byLogicalTableRouter(options: ByLogicalTableRouterOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.ByLogicalTableRouter', options, placement);
  }

  /**
   * Casts fields, or a whole primitive key or value, to other types.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static castKey(options: CastOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.Cast$Key', options, placement);
  }

  /**
   * Casts fields, or a whole primitive key or value, to other types.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static castValue(options: CastOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.Cast$Value', options, placement);
  }

  /**
   * Changes how the names of tables are written before the JDBC sink uses them.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/connectors/jdbc.html
   */
  public static collectionNameTransformation(options: CollectionNameTransformationOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.connector.jdbc.transforms.CollectionNameTransformation', options, placement);
  }

  /**
   * Makes a structure of the content of messages that an application wrote into the log of PostgreSQL.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/connectors/postgresql.html
   */
  public static decodeLogicalDecodingMessageContent(options: DecodeLogicalDecodingMessageContentOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.connector.postgresql.transforms.DecodeLogicalDecodingMessageContent', options, placement);
  }

  /**
   * Removes headers from records.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static dropHeaders(options: DropHeadersOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.DropHeaders', options, placement);
  }

  /**
   * Makes records fit into a size, by cutting their longest fields.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static enforceRecordSize(options: EnforceRecordSizeOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.EnforceRecordSize', options, placement);
  }

  /**
   * Makes events of an outbox table records of their own topics.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static eventRouter(options: EventRouterOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.outbox.EventRouter', options, placement);
  }

  /**
   * Lists in headers which fields a change altered and which it left alone.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static extractChangedRecordState(options: ExtractChangedRecordStateOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.ExtractChangedRecordState', options, placement);
  }

  /**
   * Replaces the key or the value by one of its fields.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static extractFieldKey(options: ExtractFieldOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.ExtractField$Key', options, placement);
  }

  /**
   * Replaces the key or the value by one of its fields.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static extractFieldValue(options: ExtractFieldOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.ExtractField$Value', options, placement);
  }

  /**
   * Replaces a change event of MongoDB with the document after the change.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/connectors/mongodb.html
   */
  public static extractNewDocumentState(options: ExtractNewDocumentStateOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.connector.mongodb.transforms.ExtractNewDocumentState', options, placement);
  }

  /**
   * Replaces a change event with the row after the change.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static extractNewRecordState(options: ExtractNewRecordStateOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.ExtractNewRecordState', options, placement);
  }

  /**
   * Adds the types of the source columns to the record as metadata.
   *
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static extractSchemaToNewRecord(placement: TransformOptions = {}): Transform {
    return new Transform('io.debezium.transforms.ExtractSchemaToNewRecord', placement);
  }

  /**
   * Changes how the names of columns are written before the JDBC sink uses them.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/connectors/jdbc.html
   */
  public static fieldNameTransformation(options: FieldNameTransformationOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.connector.jdbc.transforms.FieldNameTransformation', options, placement);
  }

  /**
   * Drops all records; use it with a predicate to drop those for which it holds.
   *
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static filter(placement: TransformOptions = {}): Transform {
    return new Transform('org.apache.kafka.connect.transforms.Filter', placement);
  }

  /**
   * Makes one level of nested structures, with the names of the levels joined.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static flattenKey(options: FlattenOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.Flatten$Key', options, placement);
  }

  /**
   * Makes one level of nested structures, with the names of the levels joined.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static flattenValue(options: FlattenOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.Flatten$Value', options, placement);
  }

  /**
   * Changes the binary form of geometries.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static geometryFormatTransformer(options: GeometryFormatTransformerOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.GeometryFormatTransformer', options, placement);
  }

  /**
   * Copies or moves fields of the key or the value to headers.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static headerFromKey(options: HeaderFromOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.HeaderFrom$Key', options, placement);
  }

  /**
   * Copies or moves fields of the key or the value to headers.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static headerFromValue(options: HeaderFromOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.HeaderFrom$Value', options, placement);
  }

  /**
   * Copies or moves headers to fields of the value.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static headerToValue(options: HeaderToValueOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.HeaderToValue', options, placement);
  }

  /**
   * Wraps the key or the value in a structure with one field.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static hoistFieldKey(options: HoistFieldOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.HoistField$Key', options, placement);
  }

  /**
   * Wraps the key or the value in a structure with one field.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static hoistFieldValue(options: HoistFieldOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.HoistField$Value', options, placement);
  }

  /**
   * Copies one field of the value to another.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://iceberg.apache.org/docs/latest/kafka-connect/
   */
  public static icebergCopyValue(options: IcebergCopyValueOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.iceberg.connect.transforms.CopyValue', options, placement);
  }

  /**
   * Makes a change event of Debezium a row for the Iceberg sink.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://iceberg.apache.org/docs/latest/kafka-connect/
   */
  public static icebergDebeziumTransform(options: IcebergDebeziumTransformOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.iceberg.connect.transforms.DebeziumTransform', options, placement);
  }

  /**
   * Makes a change event of AWS DMS a row for the Iceberg sink.
   *
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://iceberg.apache.org/docs/latest/kafka-connect/
   */
  public static icebergDmsTransform(placement: TransformOptions = {}): Transform {
    return new Transform('org.apache.iceberg.connect.transforms.DmsTransform', placement);
  }

  /**
   * Makes a structure of a value that is JSON text.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://iceberg.apache.org/docs/latest/kafka-connect/
   */
  public static icebergJsonToMapTransform(options: IcebergJsonToMapTransformOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.iceberg.connect.transforms.JsonToMapTransform', options, placement);
  }

  /**
   * Adds topic, partition, offset and timestamp of the record to its value.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://iceberg.apache.org/docs/latest/kafka-connect/
   */
  public static icebergKafkaMetadataTransform(options: IcebergKafkaMetadataTransformOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.iceberg.connect.transforms.KafkaMetadataTransform', options, placement);
  }

  /**
   * Makes a change event of Debezium for MongoDB a structure for the Iceberg sink.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://iceberg.apache.org/docs/latest/kafka-connect/
   */
  public static icebergMongoDebeziumTransform(options: IcebergMongoDebeziumTransformOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.iceberg.connect.transforms.MongoDebeziumTransform', options, placement);
  }

  /**
   * Adds fields with attributes of the record or a fixed value.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static insertFieldKey(options: InsertFieldOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.InsertField$Key', options, placement);
  }

  /**
   * Adds fields with attributes of the record or a fixed value.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static insertFieldValue(options: InsertFieldOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.InsertField$Value', options, placement);
  }

  /**
   * Adds a header with a fixed value to records.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static insertHeader(options: InsertHeaderOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.InsertHeader', options, placement);
  }

  /**
   * Replaces fields by an empty value of their type, or by a value of yours.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static maskFieldKey(options: MaskFieldOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.MaskField$Key', options, placement);
  }

  /**
   * Replaces fields by an empty value of their type, or by a value of yours.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static maskFieldValue(options: MaskFieldOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.MaskField$Value', options, placement);
  }

  /**
   * Makes events of an outbox collection records of their own topics.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/connectors/mongodb.html
   */
  public static mongoEventRouter(options: MongoEventRouterOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter', options, placement);
  }

  /**
   * Makes change events commands for the Neo4j sink connector.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static neo4JCudConverter(options: Neo4jCudConverterOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.Neo4jCudConverter', options, placement);
  }

  /**
   * Reports which topics a connector reads or writes to OpenLineage.
   *
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static openLineage(placement: TransformOptions = {}): Transform {
    return new Transform('io.debezium.transforms.openlineage.OpenLineage', placement);
  }

  /**
   * Chooses the partition of a record by fields of its row.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static partitionRouting(options: PartitionRoutingOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.partitions.PartitionRouting', options, placement);
  }

  /**
   * Makes events of a snapshot look like inserted rows.
   *
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/connectors/mysql.html
   */
  public static readToInsertEvent(placement: TransformOptions = {}): Transform {
    return new Transform('io.debezium.connector.mysql.transforms.ReadToInsertEvent', placement);
  }

  /**
   * Refuses records at which a sink would stop for good, so that the dead-letter queue gets them. The plugin must hold `ExtensionArchive.refusedRecords()`.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   */
  public static refuseRecords(options: RefuseRecordsOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.github.cdkmskconnect.guard.RefuseRecords', options, placement);
  }

  /**
   * Changes the topic of records by a regular expression.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static regexRouter(options: RegexRouterOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.RegexRouter', options, placement);
  }

  /**
   * Leaves out, keeps or renames fields.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static replaceFieldKey(options: ReplaceFieldOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.ReplaceField$Key', options, placement);
  }

  /**
   * Leaves out, keeps or renames fields.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static replaceFieldValue(options: ReplaceFieldOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.ReplaceField$Value', options, placement);
  }

  /**
   * Drops events about changes of table structures.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static schemaChangeEventFilter(options: SchemaChangeEventFilterOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.SchemaChangeEventFilter', options, placement);
  }

  /**
   * Sets the name and the version of the schema of keys or values.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static setSchemaMetadataKey(options: SetSchemaMetadataOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.SetSchemaMetadata$Key', options, placement);
  }

  /**
   * Sets the name and the version of the schema of keys or values.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static setSchemaMetadataValue(options: SetSchemaMetadataOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.SetSchemaMetadata$Value', options, placement);
  }

  /**
   * Swaps the coordinates of geometries.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static swapGeometryCoordinates(options: SwapGeometryCoordinatesOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.SwapGeometryCoordinates', options, placement);
  }

  /**
   * Sends changes of chunks of TimescaleDB to the topic of their hypertable or aggregate.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/connectors/postgresql.html
   */
  public static timescaleDb(options: TimescaleDbOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.connector.postgresql.transforms.timescaledb.TimescaleDb', options, placement);
  }

  /**
   * Converts times between text, numbers since 1970, and the types of Kafka Connect.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static timestampConverterKey(options: TimestampConverterOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.TimestampConverter$Key', options, placement);
  }

  /**
   * Converts times between text, numbers since 1970, and the types of Kafka Connect.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static timestampConverterValue(options: TimestampConverterOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.TimestampConverter$Value', options, placement);
  }

  /**
   * Makes the topic of a record of its topic and its timestamp.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static timestampRouter(options: TimestampRouterOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.TimestampRouter', options, placement);
  }

  /**
   * Converts times of records to another time zone.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static timezoneConverter(options: TimezoneConverterOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.TimezoneConverter', options, placement);
  }

  /**
   * Sends the records of several topics to one logical topic.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static toLogicalTopicRouter(options: ToLogicalTopicRouterOptions = {}, placement: TransformOptions = {}): Transform {
    return Transform.typed('io.debezium.transforms.ToLogicalTopicRouter', options, placement);
  }

  /**
   * Replaces the key by fields of the value.
   *
   * @param options what the class takes
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://kafka.apache.org/37/documentation.html#connect_transforms
   */
  public static valueToKey(options: ValueToKeyOptions, placement: TransformOptions = {}): Transform {
    return Transform.typed('org.apache.kafka.connect.transforms.ValueToKey', options, placement);
  }

  /**
   * Writes vectors as JSON text.
   *
   * @param placement its name in the chain, its predicate, and options by their keys
   * @see https://debezium.io/documentation/reference/stable/transformations/index.html
   */
  public static vectorToJsonConverter(placement: TransformOptions = {}): Transform {
    return new Transform('io.debezium.transforms.VectorToJsonConverter', placement);
  }

  /**
   * Any transform.
   *
   * @param className the fully qualified name of the Java class; a nested class has a dollar sign: `…ExtractField$Key`
   * @param options its options, name in the chain and predicate
   */
  public static of(className: string, options: TransformOptions = {}): Transform {
    return new Transform(className, options);
  }

  private static typed(className: string, options: object, placement: TransformOptions): Transform {
    return new Transform(className, typedTransform(className, options, placement));
  }

  /** The name of the transform in the chain. */
  public readonly alias: string;
  /** Whether the class must be in the plugin. */
  public readonly inPlugin: boolean;

  private constructor(
    /** The fully qualified name of the Java class. */
    public readonly className: string,
    private readonly options: TransformOptions,
  ) {
    this.alias = options.alias ?? defaultAlias(className);
    this.inPlugin = isInPlugin(className, options);
  }

  /**
   * The predicate that decides to which records the transform is applied.
   *
   * @default - applied to all records
   */
  public get predicate(): TransformPredicate | undefined {
    return this.options.predicate;
  }

  /**
   * Renders the options of the transform.
   *
   * @param predicateAlias the name of its predicate in the configuration, if it has one
   */
  public render(predicateAlias?: string): { [key: string]: string } {
    return renderTransform(this.className, this.alias, this.options, predicateAlias);
  }
}
