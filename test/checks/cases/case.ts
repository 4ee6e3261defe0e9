import type { Sketch } from '../deployments';

/** One failure that a rule must see, and the same deployment put right. Several sketches are several connectors. */
export interface Case {
  readonly rule: string;
  /** The number in the list of known failures that it stands for (docs/rules/README.md). */
  readonly failure?: number;
  readonly fails: Sketch | readonly Sketch[];
  readonly passes: Sketch | readonly Sketch[];
  /** A part of the message. */
  readonly says: string | RegExp;
  /** Where only the deploy decides. */
  readonly unknown?: Sketch | readonly Sketch[];
}
