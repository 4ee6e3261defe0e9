import type { Finding, MoreFindings, PartModel } from '../../model';

/** One connector as it is reported, or a part of one, or a cluster and what belongs to it. */
export interface CheckedDeployment {
  /** The logical ID, or what the file calls it. */
  readonly name: string;
  /** Absent where the file does not say it. */
  readonly constructPath?: string;
  readonly source: string;
  /** `null` where it is missing or decided at deploy. */
  readonly class: string | null;
  /** What it is, where it is no connector. */
  readonly part?: PartModel;
  readonly findings: readonly Finding[];
  /** What is counted only, as `findings` has enough of its kind; absent where there is none. */
  readonly more?: readonly MoreFindings[];
}

/** What `check` says, as its JSON has it. */
export interface CheckReport {
  readonly version: 1;
  readonly deployments: readonly CheckedDeployment[];
  /** Of all findings, told or counted. */
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
}
