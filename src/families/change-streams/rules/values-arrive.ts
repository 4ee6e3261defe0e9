import { converterOf, isSchemaless, literal } from '../../../checks';
import type { FleetRule, Violation } from '../../../model';
import { isOpenSearchSink } from '../../opensearch/opensearch-sink';
import { DEBEZIUM_RELATIONAL } from '../../debezium/family';
import { checkPairs } from './pairs';
import type { Pair } from './pairs';

export const valuesArrive: FleetRule = {
  id: 'MC-PIPE-006',
  title: 'decimals and times arrive in OpenSearch with their values',
  severity: 'warning',
  why: 'Debezium writes exact decimals as bytes, or as doubles that lose digits, and times as numbers of microseconds or days. OpenSearch indexes '
    + 'them, but they cannot be searched or summed.',
  fix: 'set decimal.handling.mode to string and time.precision.mode to isostring, with an index template for the types',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-decimal-handling-mode',
  check: deployments => checkPairs(deployments, check),
};

function check({ source, sink }: Pair): Violation[] {
  const relational = DEBEZIUM_RELATIONAL.includes(literal(source, 'connector.class') ?? '');
  if (!isOpenSearchSink(sink) || !relational) {
    return [];
  }
  const value = (key: string, byDefault: string) => (source.configuration!.has(key) ? literal(source, key) : byDefault);
  const decimals = value('decimal.handling.mode', 'precise');
  const times = value('time.precision.mode', 'adaptive');
  const schemaless = isSchemaless(converterOf(source, 'value.converter'));
  return [
    ...(decimals === 'precise' ? [{
      key: 'decimal.handling.mode',
      value: decimals,
      message: `decimals of ${source.name} arrive ${schemaless ? 'as base64 of their bytes' : 'rounded or as objects'}, because its decimal.handling.mode is precise`,
    }] : []),
    ...(decimals === 'double' ? [{
      key: 'decimal.handling.mode',
      value: decimals,
      message: `decimals of ${source.name} with more than 15 digits lose digits, because its decimal.handling.mode is double`,
    }] : []),
    ...(times !== undefined && times !== 'isostring' && times !== 'connect' ? [{
      key: 'time.precision.mode',
      value: times,
      message: `times of ${source.name} arrive as counts of microseconds or days, because its time.precision.mode is ${times}`,
    }] : []),
  ];
}
