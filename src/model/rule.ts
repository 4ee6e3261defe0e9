import type { ConnectorDeployment, PartModel } from './deployment';
import type { Severity } from './severity';

/** Who would say so: the real Kafka Connect at `validate`, or a rule beyond it. */
export type Origin = 'connect' | 'rule';

/** What a rule says of one place of a deployment. */
export interface Violation {
  /** What is wrong in the user's words, with the value got and what is allowed. Lower case, no final period. */
  readonly message: string;
  /** The configuration or worker key it is about. */
  readonly key?: string;
  /** The value got, never a secret. */
  readonly value?: string;
  /** How to fix it, where this differs from the rule's own fix. */
  readonly fix?: string;
  /** Where it differs from the rule's own severity. */
  readonly severity?: Severity;
  /** Of a rule over several connectors: the one that it is said of. */
  readonly at?: ConnectorDeployment;
  /** Where it differs from the rule's own origin. */
  readonly origin?: Origin;
}

/**
 * The answer of a rule: it holds, it does not apply, it cannot be known before the deploy (and then it is never a finding), or violations.
 */
export type Verdict = (
  | { readonly answer: 'holds' }
  | { readonly answer: 'not-applicable' }
  | { readonly answer: 'cannot-know'; readonly reason: string }
  | { readonly answer: 'finding'; readonly violations: readonly Violation[] }
) & {
  /** Keys of which the rule has judged, whatever it answers: the rules in its `instead` have no say on them. */
  readonly covers?: readonly string[];
};

export const HOLDS: Verdict = { answer: 'holds' };
export const NOT_APPLICABLE: Verdict = { answer: 'not-applicable' };

export function cannotKnow(reason: string): Verdict {
  return { answer: 'cannot-know', reason };
}

/** A finding of one thing that is wrong. */
export function finding(violation: Violation): Verdict {
  return findings([violation]);
}

/** A finding where there are violations, of which there can be a hundred thousand; otherwise the rule holds. */
export function findings(violations: readonly Violation[]): Verdict {
  return violations.length > 0 ? { answer: 'finding', violations } : HOLDS;
}

/** What is said of a rule on its page, by `explain`, and beside each finding. */
export interface RuleDescription {
  /** Public API: never reused, never renamed. `MC-<AREA>-<number>`. */
  readonly id: string;
  /** What is right. Lower case, no final period. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters: what happens during or after the deployment otherwise. Whole sentences. */
  readonly why: string;
  /** How to fix it. Lower case, no final period. */
  readonly fix: string;
  /** Where the fact stands: documentation, schema or code of the service or connector. */
  readonly source: string;
  /** Rules that give way to this one: theirs about a key that it has a finding of, or covers, are not said. `MC-OPT-*` stands for all that begin so. */
  readonly instead?: readonly string[];
  /** What else it is about, where no connector stands beside it: parts of a cluster, or of a connector. Absent: it is about connectors only. */
  readonly about?: readonly PartModel[];
  /** Whether it judges resources as the template has them: a connector has its own, whatever is said of the cluster beside it. */
  readonly ofOwnResources?: true;
}

/** One check over what it is about: by default one connector with all that is around it. */
export interface Rule<Subject = ConnectorDeployment> extends RuleDescription {
  /** The connector classes it is about: connectors of others are not put to it. Absent: it is about all. */
  readonly classes?: readonly string[];
  /** Without what it says nothing: what has none of these, or of which nothing is known, is not put to it. The default worker configuration of the service is none. */
  readonly requires?: ReadonlyArray<keyof ConnectorDeployment>;
  check(subject: Subject): Verdict;
}

/** One check over all connectors of an app or template. Each violation says which connector it is `at`. */
export type FleetRule = Rule<readonly ConnectorDeployment[]>;

/** A violation with its rule, ready to be shown. */
export interface Finding {
  readonly rule: string;
  readonly origin: Origin;
  readonly severity: Severity;
  readonly key?: string;
  /** The property of the typed options that stands for the key. */
  readonly property?: string;
  readonly value?: string;
  readonly message: string;
  readonly fix: string;
  /** Where it stands in the file, from 1, where the connector was read from a text. */
  readonly line?: number;
  readonly column?: number;
  /** The column behind the key that it is about. */
  readonly endColumn?: number;
  /** The address of the page of the rule. */
  readonly docs: string;
}

/** How many findings of one rule and severity stand beside those that are told of a connector. */
export interface MoreFindings { readonly rule: string; readonly severity: Severity; readonly count: number }
