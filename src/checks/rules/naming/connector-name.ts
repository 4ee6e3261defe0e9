import type { Rule, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE, quoted } from '../../../model';

const LONGEST = 128;

export const connectorName: Rule = {
  id: 'MC-NAME-001',
  title: 'a connector name has 1 to 128 letters, digits and hyphens',
  severity: 'error',
  why: 'The service rejects any other name, including names with underscores and dots.',
  fix: 'use 1 to 128 letters, digits and hyphens',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html',
  requires: ['connectorName'],
  check({ connectorName: name, scope }) {
    if (name === undefined) {
      return NOT_APPLICABLE;
    }
    // A configuration file carries the name of its worker's world; on MSK Connect the connector can be given another.
    const severity = scope === 'configuration' ? { severity: 'warning' as const } : {};
    const violations: Violation[] = [];
    const strange = [...new Set(name.literals.join('').replace(/[A-Za-z0-9-]/g, ''))];
    const length = name.literals.join('').length;
    if (name.literal === '') {
      violations.push({ ...severity, message: 'the connector name is empty; allowed are 1 to 128 letters, digits and hyphens' });
    }
    if (strange.length > 0) {
      violations.push({
        ...severity,
        value: String(name),
        message: `the connector name ${quoted(name)} contains ${strange.map(character => quoted(character)).join(' and ')}; `
          + 'allowed are letters, digits and hyphens',
      });
    }
    if (length > LONGEST) {
      violations.push({
        ...severity,
        value: String(name),
        message: `the connector name ${quoted(name)} has ${name.isLiteral ? '' : 'more than '}${length} characters; allowed are 1 to ${LONGEST}`,
      });
    }
    return violations.length === 0 && !name.isLiteral ? cannotKnow('a part of the name is known only at deployment') : findings(violations);
  },
};
