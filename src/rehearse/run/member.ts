import type { RehearsalData, RehearsalOutcome, RehearsalProblem } from '../outcome';
import type { Substitution } from '../stand-ins';
import type { Subject } from '../subjects';
import type { SinkEnd, SourceEnd } from './ends';
import type { Replacements } from './localize';

/** What is local at the other end of a connector. */
export type End = { readonly kind: 'source'; readonly end: SourceEnd } | { readonly kind: 'sink'; readonly end: SinkEnd };

/** One connector that takes part in a run. */
export class Member {
  readonly problems: RehearsalProblem[] = [];
  readonly figures: { [name: string]: number | string } = {};
  readonly notes: string[] = [];
  substitutions: readonly Substitution[] = [];
  /** What the local part wants options to be. */
  replacements: Replacements = {};
  /** What takes its place when it is replaced: the same again, if absent. */
  next?: { readonly subject: Subject; readonly plugin: string };
  /** What arrived, where it was asked for. */
  data?: RehearsalData;
  /** Whether no rehearsed source writes to its topics, so that their records are generated. */
  readsGenerated = false;
  /** The topic that got a record which its converters cannot read. */
  poisoned?: string;
  /** Why it cannot be rehearsed after all. */
  notRehearsed?: string;
  /** As it was given to the worker. */
  config: { [key: string]: string } = {};
  workerProperties: { [key: string]: string } = {};
  /** The worker that it is on: another one after a replacement. */
  worker: string;
  readonly began = Date.now();

  constructor(public subject: Subject, readonly name: string, readonly validated: RehearsalOutcome, public plugin: string, readonly end: End) {
    this.worker = name;
    this.notes.push(...validated.notes ?? []);
  }

  /** Whether it is still worth going on with. */
  get alive(): boolean {
    return this.problems.length === 0 && this.notRehearsed === undefined;
  }

  fails(message: string): void {
    this.problems.push({ kind: 'run', message });
  }

  outcome(): RehearsalOutcome {
    return {
      ...this.validated,
      level: 'run',
      passed: this.alive,
      notRehearsed: this.notRehearsed,
      problems: this.problems,
      substitutions: this.substitutions,
      environment: [],
      figures: this.figures,
      notes: this.notes,
      data: this.data,
      milliseconds: Date.now() - this.began + this.validated.milliseconds,
    };
  }
}
