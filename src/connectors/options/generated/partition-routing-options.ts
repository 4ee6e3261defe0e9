// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.partitions.PartitionRouting`.
 */
export interface PartitionRoutingOptions {
  /**
   * The option `partition.hash.function`: string.
   *
   * @default - `java`
   */
  readonly partitionHashFunction?: string;

  /**
   * The option `partition.payload.fields`: list.
   *
   * @default - not set
   */
  readonly partitionPayloadFields?: string[];

  /**
   * The option `partition.topic.num`: int.
   *
   * @default - not set
   */
  readonly partitionTopicNum?: number;
}
