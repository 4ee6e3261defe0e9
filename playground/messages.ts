import type { CheckReport } from '../src/cli/report/check-report';

/** A field of the form of a connector. */
export interface Field {
  readonly key: string;
  /** The type as Kafka Connect has it, in lower case. */
  readonly type: string;
  readonly required: boolean;
  readonly important: boolean;
  readonly deprecated: boolean;
  /** The default in words. */
  readonly default?: string;
  readonly allowed?: readonly string[];
  readonly meaning?: string;
}

/** The one connector of a text, for its form. */
export interface Connector {
  readonly className: string;
  /** Those that the text says as they are, and no reference of a template. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Checked {
  readonly report?: CheckReport;
  /** Why the text cannot be read. */
  readonly problem?: string;
  /** Where the text has one connector whose class it says. */
  readonly connector?: Connector;
}

/** What `import` prints. */
export interface Coded {
  readonly code?: string;
  readonly remarks: readonly string[];
}

/** What the page asks of the workers, and what it gets. `name` is the file name of the text, which says of which kind it is. */
export interface Asked {
  readonly check: { readonly text: string; readonly name: string };
  readonly code: { readonly text: string; readonly name: string };
  readonly classes: Readonly<Record<string, never>>;
  readonly form: { readonly className: string };
  /** Sets an option, or takes it away where there is no value. */
  readonly set: { readonly text: string; readonly name: string; readonly key: string; readonly value?: string };
}

export interface Answers {
  readonly check: Checked;
  readonly code: Coded;
  readonly classes: { readonly source: readonly string[]; readonly sink: readonly string[] };
  readonly form: readonly Field[];
  /** The text with the option; undefined where the form cannot write into such a text. */
  readonly set: string | undefined;
}

export interface Request<K extends keyof Asked = keyof Asked> { readonly id: number; readonly kind: K; readonly asked: Asked[K] }

export interface Response { readonly id: number; readonly answer?: unknown; readonly error?: string }
