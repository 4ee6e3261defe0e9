import { REFUSE_RECORDS } from '../../../catalog';
import type { ConnectorDeployment, FleetRule } from '../../../model';
import { oneOf } from '../../../model';
import { literal } from '../../../checks';
import { given } from '../../s3/written-format';
import { isOpenSearchSink } from '../../opensearch/opensearch-sink';
import { keylessTables } from '../../debezium/rules/keyless-tables';
import { DEBEZIUM_JDBC_SINK } from '../../jdbc/family';
import { checkPairs } from './pairs';

export const rowsHaveKeys: FleetRule = {
  id: 'MC-PIPE-013',
  title: 'rows that a sink finds by key have keys',
  severity: 'warning',
  why: 'Debezium writes records of a table without a primary key without a key. A sink that finds documents or rows by key fails at the first such '
    + 'record, for all tables, regardless of errors.tolerance, while the connector stays RUNNING.',
  fix: 'exclude the table, add a primary key, or name columns that identify its rows in message.key.columns of the source',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-message-key-columns',
  check: deployments => checkPairs(deployments, ({ source, sink }) => {
    const keyless = findsByKey(sink) ? keylessTables(source) : undefined;
    if (keyless === undefined || keyless.tables.length === 0) {
      return [];
    }
    if (refusesKeyless(sink)) {
      const tables = keyless.areNamed ? `${oneOf(keyless.tables)} of ${source.name}, if it has no primary key,` : `a table without primary key that ${source.name} takes in, now or later,`;
      return [{ severity: 'info', message: `rows of ${tables} are not in the index, but in the dead-letter queue, since they have no id` }];
    }
    return keyless.areNamed
      ? [{ severity: 'info', message: `if ${oneOf(keyless.tables)} of ${source.name} has no primary key, its first record fails the task for all tables` }]
      : [{ message: `the first table without primary key that ${source.name} takes in, now or later, fails the task for all tables` }];
  }),
};

/** Records without a key are refused before they reach the sink. */
function refusesKeyless(sink: ConnectorDeployment): boolean {
  const { configuration } = sink;
  const alias = (literal(sink, 'transforms') ?? '').split(',').map(each => each.trim()).find(each => literal(sink, `transforms.${each}.type`) === REFUSE_RECORDS);
  return alias !== undefined && configuration?.get(`transforms.${alias}.key.required`)?.literal === 'true';
}

function findsByKey(sink: ConnectorDeployment): boolean {
  return isOpenSearchSink(sink)
    ? given(sink, 'key.ignore', 'false')?.toLowerCase() === 'false' && given(sink, 'drop.invalid.message', 'false')?.toLowerCase() === 'false'
    : literal(sink, 'connector.class') === DEBEZIUM_JDBC_SINK && literal(sink, 'primary.key.mode') === 'record_key';
}
