import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { JSON_CONVERTER } from '../../../catalog';
import { CONFLUENT_JDBC_SINKS } from '../family';
import { fields } from '../key-fields';
import { CONFLUENT } from '../sources';

export const columnsFromFields: Rule = optionRule({
  id: 'MC-OPT-503',
  classes: CONFLUENT_JDBC_SINKS,
  title: 'keys and values that become columns have schemas',
  severity: 'error',
  why: 'The task rejects each record.',
  fix: 'use a converter with schemas',
  source: `${CONFLUENT}, RecordValidator: https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html`,
  check: connector => (['key', 'value'] as const).filter(side => {
    const read = side === 'value' || (connector.is('pk.mode', 'record_key') && (fields(connector) ?? 0) !== 1);
    return read && (connector.converter(side) === JSON_CONVERTER && connector.schemasEnabled(side) === false);
  }).filter(() => connector.transforms().length === 0 && !connector.isOpaque('transforms')).map(side => ({ key: `${side}.converter.schemas.enable`, message: `is false, but the connector takes only ${side}s with a schema` })),
});
