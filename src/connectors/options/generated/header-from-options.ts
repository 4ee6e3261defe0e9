// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { KafkaOperation } from './kafka-values';

/**
 * Options of `org.apache.kafka.connect.transforms.HeaderFrom$Key` and `org.apache.kafka.connect.transforms.HeaderFrom$Value`.
 *
 * Read from version 3.7.2.
 */
export interface HeaderFromOptions {
  /**
   * The option `fields`: list.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly fields?: string[];

  /**
   * The option `headers`: list.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly headers?: string[];

  /**
   * The option `operation`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly operation?: KafkaOperation;
}
