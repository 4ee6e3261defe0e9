/** A record of a topic, as text. */
export interface TopicRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly timestamp: number;
  readonly key: string | null;
  readonly value: string | null;
  /** Where the bytes are no text, such as those of Avro. */
  readonly keyBase64?: string;
  readonly valueBase64?: string;
  readonly headers?: { readonly [name: string]: string | null };
}

/** A record as the task of a sink gets it: what its converters and transforms make of one of the topic. */
export interface SinkInput {
  readonly written: TopicRecord;
  readonly topic: string;
  readonly key: unknown;
  readonly keyType: string | null;
  readonly value: unknown;
  /** The decimals of a row, or of the row in a change event, which `value` has as bytes that do not say their scale. @default - none */
  readonly decimals?: { readonly [field: string]: string };
  readonly timestamp: number;
}
