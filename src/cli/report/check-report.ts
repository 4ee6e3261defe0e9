import type { Finding } from '../../model';

/** One connector as it is reported. */
export interface CheckedDeployment {
  readonly name: string;
  readonly source: string;
  /** `null` where it is missing or decided at deploy. */
  readonly class: string | null;
  readonly findings: readonly Finding[];
}

/** What `check` says, as its JSON has it. */
export interface CheckReport {
  readonly version: 1;
  readonly deployments: readonly CheckedDeployment[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
}
