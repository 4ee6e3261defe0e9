import type { RecordTrace } from './record-trace';
import type { Substitution } from './stand-ins';

/** One thing that the real Kafka Connect said of a connector. */
export interface RehearsalProblem {
  /** What kind of thing it is: a wrong option, a class that is not there, an archive that does not load, a task that died. */
  readonly kind: 'configuration' | 'class' | 'plugin' | 'run';
  readonly key?: string;
  readonly message: string;
}

/** What there was to compare. */
export interface RehearsalData extends ArrivedData {
  readonly records: readonly { readonly topic: string; readonly key: string | null; readonly value: string | null }[];
}

/** What a sink wrote. */
export interface ArrivedData {
  /** Documents by id, by index. */
  readonly documents?: { readonly [index: string]: { readonly [id: string]: unknown } };
  /** Rows by the key of their object. */
  readonly objects?: { readonly [key: string]: readonly unknown[] };
}

/** How the rehearsal of one connector went. */
export interface RehearsalOutcome {
  readonly name: string;
  /** Construct path or file. */
  readonly source: string;
  readonly class?: string;
  readonly level: 'validate' | 'run';
  readonly passed: boolean;
  /** Set where the connector could not be rehearsed at all. */
  readonly notRehearsed?: string;
  readonly problems: readonly RehearsalProblem[];
  /** What a server that is not there would have to say; no mistake of the configuration. */
  readonly environment: readonly string[];
  readonly substitutions: readonly Substitution[];
  /** Figures of the level run. */
  readonly figures?: { readonly [name: string]: number | string };
  /** What a reader must know to judge the figures. */
  readonly notes?: readonly string[];
  /** What the topics of a connector hold and what arrived, where it was asked for. */
  readonly data?: RehearsalData;
  /** What became of sample records, step by step. */
  readonly records?: readonly RecordTrace[];
  readonly milliseconds: number;
}
