import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { STRING_CONVERTER } from '../../../catalog';
import { CLICKHOUSE_SINK } from '../family';

export const plainTextFormat: Rule = optionRule({
  id: 'MC-OPT-740',
  classes: [CLICKHOUSE_SINK],
  title: 'plain strings have an insert format',
  severity: 'error',
  why: 'Every write fails.',
  fix: 'set customInsertFormat=true and insertFormat',
  source: 'ClickHouse sink 1.5.0, ClickHouseWriter: https://clickhouse.com/docs/integrations/connectors/data-ingestion/kafka/kafka-clickhouse-connect-sink',
  check: connector => say('insertFormat', 'must be set, with customInsertFormat=true, for values of StringConverter', connector.converter('value') === STRING_CONVERTER
    && connector.formBehind('value', 'text') === 'text' && (connector.is('customInsertFormat', 'false') || connector.is('insertFormat', 'none'))),
});
