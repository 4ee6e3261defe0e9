import type { ConnectorOptions } from '../catalog';
import { mayBeSecretName } from '../catalog';
import type { ConnectorDeployment, Origin, Rule, RuleDescription, Severity, Violation } from '../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../model';
import { optionsOf } from './connector-options-of';

/** What a rule says of one option. */
export interface OptionViolation {
  readonly key?: string;
  /** Words after the key, or a whole sentence where there is no key. Lower case, no final period. */
  readonly message: string;
  readonly fix?: string;
  readonly severity?: Severity;
  /** Where it is not that of the rule. */
  readonly origin?: Origin;
}

/** A rule over the options of one connector: over its configuration alone, whatever stands around it. */
export interface OptionRule extends RuleDescription {
  /** The connector classes it is about; all where absent. */
  readonly classes?: readonly string[];
  /** Who says so, where it is not a rule of this library. */
  readonly origin?: Origin;
  check(connector: ConnectorOptions, deployment: ConnectorDeployment): readonly OptionViolation[];
}

/** Makes the rule over a deployment out of one over its options: each finding begins with the option, and shows the value got. */
export function optionRule({ origin = 'rule', check, ...description }: OptionRule): Rule {
  return {
    ...description,
    check(deployment) {
      const connector = optionsOf(deployment);
      if (connector === undefined) {
        return NOT_APPLICABLE;
      }
      const violations = check(connector, deployment);
      return violations.length === 0 ? HOLDS : findings(violations.map(violation => new Said(connector, violation, violation.origin ?? origin)));
    },
  };
}

/** What a rule says of an option. The sentence is made when it is told: of a mistake that is made a hundred thousand times, most are counted only. */
class Said implements Violation {
  readonly key?: string;
  readonly fix?: string;
  readonly severity?: Severity;

  constructor(private readonly connector: ConnectorOptions, private readonly violation: OptionViolation, readonly origin: Origin) {
    this.key = violation.key;
    this.fix = violation.fix;
    this.severity = violation.severity;
  }

  get value(): string | undefined {
    return this.key === undefined ? undefined : shown(this.connector, this.key);
  }

  get message(): string {
    const { key, value, origin, violation: { message } } = this;
    if (key === undefined) {
      return message;
    }
    const says = origin === 'connect' || /^must /.test(message);
    const got = value === undefined || value.trim() === '' || !says || message.includes(`'${value}'`) ? '' : `, got '${value}'`;
    return `${/^\S+$/.test(key) ? key : `'${key}'`} ${message}${got}`;
  }
}

/** One violation, where it is one. */
export const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

/** The value of an option that a finding may show. */
function shown(connector: ConnectorOptions, key: string): string | undefined {
  const held = connector.known(key);
  if (typeof held !== 'string' || connector.option(key)?.type === 'PASSWORD' || mayBeSecretName(key)) {
    return undefined;
  }
  return held.length > 100 ? `${held.slice(0, 100)}…` : held;
}
