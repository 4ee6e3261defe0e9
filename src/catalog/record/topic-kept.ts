import type { TransformStep } from './effect';

const KAFKA = /^org\.apache\.kafka\.connect\.transforms\.(?!(?:RegexRouter|TimestampRouter)$)\w+(?:\$(?:Key|Value))?$/;

/** Transforms of Debezium that keep the topic, unless they are told to take it from a field. */
const DEBEZIUM = /^io\.debezium\.(?:transforms\.(?:ExtractNewRecordState|ExtractChangedRecordState|TimezoneConverter|GeometryFormatTransformer|SwapGeometryCoordinates|VectorToJsonConverter|HeaderToValue|Filter)|connector\.mongodb\.transforms\.ExtractNewDocumentState)$/;

/** Transforms of Apache Camel: they make another key, value or header of a record. */
const CAMEL = /^org\.apache\.camel\.kafkaconnector\.transforms\.(?:(?:CamelTypeConverter|FieldsToHeaders)Transform\$(?:Key|Value)|SchemaAndStructToJsonTransform|S(?:ink|ource)PojoToSchemaAndStructTransform|ConnectRecordValueToMapTransforms)$/;

/** Whether a transform certainly leaves records in their topic. */
export function keepsTopic({ className, has }: Pick<TransformStep, 'className' | 'has'>): boolean {
  return className !== undefined && (KAFKA.test(className) || CAMEL.test(className) || (DEBEZIUM.test(className) && !has('route.by.field')));
}
