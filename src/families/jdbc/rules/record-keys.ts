import { recordWords, schemaOf } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { chainOf } from '../../records';
import { CONFLUENT_JDBC_SINKS } from '../family';
import { CONFLUENT } from '../sources';

export const recordKeys: Rule = optionRule({
  id: 'MC-OPT-517',
  classes: CONFLUENT_JDBC_SINKS,
  title: 'the keys of records can be the primary key',
  severity: 'error',
  why: 'With pk.mode=record_key the columns of the primary key are made from the key and its schema. The task fails at the first record whose key does not fit.',
  fix: 'name one column in pk.fields for keys that are single values; read keys with their schema (key.converter.schemas.enable=true), or as strings',
  source: `${CONFLUENT}, FieldsMetadata.extractRecordKeyPk: https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html`,
  check: connector => {
    const { key } = chainOf(connector).end;
    const names = connector.list('pk.fields');
    if (!connector.is('pk.mode', 'record_key') || key.kind === undefined) {
      return [];
    }
    if (schemaOf(key) === false) {
      return [{ key: 'key.converter', message: 'gives keys without a schema, from which pk.mode=record_key cannot create columns' }];
    }
    const isSingle = ['text', 'bytes', 'number', 'boolean'].includes(key.kind) && key.orElse === undefined;
    return !isSingle || names === undefined || names.length === 1 ? []
      : [{ key: 'pk.fields', message: `names ${names.length === 0 ? 'no column' : `${names.length} columns`}, but keys are ${recordWords(key)}, each for exactly one column` }];
  },
});
