/** A sample: for a sink a record of its topic, for a source what its task gives. */
export interface SampleRecord {
  readonly topic?: string;
  readonly partition?: number;
  readonly offset?: number;
  readonly timestamp?: number;
  /** Text, or a JSON value that stands for its text. */
  readonly key?: unknown;
  readonly value?: unknown;
  readonly headers?: { readonly [name: string]: string };
}

/** What one step makes of a record. */
export interface RecordStep {
  /** `converters`, `transforms.NAME`. */
  readonly step: string;
  readonly topic: string;
  readonly key: unknown;
  readonly keyType: string | null;
  readonly value: unknown;
  readonly valueType: string | null;
  readonly headers?: { readonly [name: string]: unknown };
}

/** What the converters and transforms of a connector make of one record. */
export interface RecordTrace {
  readonly steps: readonly RecordStep[];
  /** What comes out; absent where it was dropped, or a step threw. */
  readonly result?: RecordStep;
  /** Of a source: what the topic holds. */
  readonly written?: { readonly topic: string; readonly key: string | null; readonly value: string | null };
  readonly droppedBy?: string;
  readonly failedAt?: string;
  readonly exception?: { readonly class: string; readonly message?: string; readonly causes?: readonly string[] };
}
