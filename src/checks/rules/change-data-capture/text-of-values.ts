import { converterOf, isSchemaless } from '../../converters';
import type { Rule, Violation } from '../../rule';
import { cannotKnow, finding, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';

export const textOfValues: Rule = {
  id: 'MC-CDC-006',
  title: 'decimals and times can be read without a schema',
  severity: 'warning',
  why: 'JSON without schemas has no decimals and no times. By default Debezium writes decimals as base64 of their bytes, and times as counts of '
    + 'microseconds or days: they arrive, but nobody can search or sum them.',
  fix: 'set decimal.handling.mode to string and time.precision.mode to isostring, or let records carry schemas',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-decimal-handling-mode',
  check(deployment) {
    if (!/^io\.debezium\.connector\.(postgresql|mysql|mariadb|sqlserver|oracle)\./.test(literal(deployment, 'connector.class') ?? '')) {
      return NOT_APPLICABLE;
    }
    const schemaless = isSchemaless(converterOf(deployment, 'value.converter'));
    if (schemaless === undefined) {
      return cannotKnow('the converter of values is not known');
    }
    if (!schemaless) {
      return NOT_APPLICABLE;
    }
    const { configuration } = deployment;
    const decimals = configuration!.has('decimal.handling.mode') ? literal(deployment, 'decimal.handling.mode') : 'precise';
    const times = configuration!.has('time.precision.mode') ? literal(deployment, 'time.precision.mode') : 'adaptive';
    const violations: Violation[] = [];
    if (decimals === 'precise') {
      violations.push({ key: 'decimal.handling.mode', value: decimals, message: 'values are JSON without schemas, in which decimals arrive as base64' });
    } else if (decimals === 'double') {
      violations.push({
        key: 'decimal.handling.mode',
        value: decimals,
        message: 'decimal.handling.mode is double, so decimals of more than 15 digits lose digits',
        fix: 'set decimal.handling.mode to string',
      });
    }
    if (times !== undefined && times !== 'isostring' && times !== 'connect') {
      violations.push({ key: 'time.precision.mode', value: times, message: `values are JSON without schemas, and time.precision.mode is ${times}: times arrive as counts` });
    }
    return finding(...violations);
  },
};
