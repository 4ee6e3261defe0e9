import type { FindingSeverity } from '../model';
import type { RuleView } from './view';

/** What a rule says of one place of a configuration. */
export interface OptionViolation {
  readonly key?: string;
  /** Words after the key, or a whole sentence where there is no key. Lower case, no final period. */
  readonly message: string;
  readonly fix?: string;
  readonly severity?: FindingSeverity;
}

/** What is said of a rule on its page, by `explain`, and beside each finding. */
export interface OptionRuleDescription {
  /** Public API: never reused, never renamed. `MC-OPT-<number>`. */
  readonly id: string;
  readonly title: string;
  readonly severity: FindingSeverity;
  /** What happens otherwise. */
  readonly why: string;
  readonly fix: string;
  /** Where the fact stands. */
  readonly source: string;
  readonly origin: 'connect' | 'rule';
}

/** A rule over one configuration that goes beyond what Kafka Connect validates. */
export interface OptionRule extends OptionRuleDescription {
  /** The connector classes it is about; all where absent. */
  readonly classes?: RegExp;
  check(view: RuleView): OptionViolation[];
}

/** One rule of one connector family, its origin filled in. */
export function rule(description: Omit<OptionRule, 'origin'>): OptionRule {
  return { ...description, origin: 'rule' };
}
