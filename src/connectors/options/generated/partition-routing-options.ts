// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.partitions.PartitionRouting`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
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
