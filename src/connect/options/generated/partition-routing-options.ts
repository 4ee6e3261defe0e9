// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.partitions.PartitionRouting`.
 *
 * Chooses the partition of a record by fields of its row. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface PartitionRoutingOptions {
  /**
   * The function that makes a partition of the fields.
   *
   * `partition.hash.function`: string, low importance.
   *
   * @default - `java`
   */
  readonly partitionHashFunction?: string;

  /**
   * The fields of the row that decide, such as `change.name`.
   *
   * `partition.payload.fields`: list, high importance.
   *
   * @default - not set
   */
  readonly partitionPayloadFields?: string[];

  /**
   * The number of partitions of the topic.
   *
   * `partition.topic.num`: int, high importance.
   *
   * @default - not set
   */
  readonly partitionTopicNum?: number;
}
