import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { formOfConverter, JSON_CONVERTER } from '../../../catalog';
import type { OptionViolation } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';
import { DEBEZIUM_CLASSES } from '../family';

function violationOf(connector: ConnectorOptions, side: 'key' | 'value'): OptionViolation[] {
  const converter = connector.converter(side);
  const written = converter === undefined ? 'fields' : formOfConverter(converter);
  if (written === 'fields') {
    return [];
  }
  const isText = written === 'text';
  const start = side === 'key' ? 'fields' : DOCUMENTS.test(connector.fact?.className ?? '') ? 'documents' : 'rows';
  if (connector.formBehind(side, start) === 'unknown') {
    return [];
  }
  const key = `${side}.converter`;
  const what = side === 'key' ? 'keys' : 'change events';
  const given = connector.has(key);
  const message = isText
    ? `${given ? 'writes' : 'is not set, and the StringConverter of the worker writes'} ${what} as the text Struct{...}`
    : `${given ? 'takes' : `is not set, and the ${converter!.split('.').pop()} of the worker takes`} no ${what}, which have fields, so the task fails`;
  return [{
    key,
    message,
    // ugly keys still tell rows apart and keep the order of their changes
    ...(isText && side === 'key' && { severity: 'warning', fix: `set key.converter=${JSON_CONVERTER}, or take the field out of the key with ExtractField$Key` }),
  }];
}

const DOCUMENTS = /\.mongodb\./;

/** Change events have fields; only where a transform takes one of them out can a converter of plain values write it. */
export const changeEventConverter: Rule = optionRule({
  id: 'MC-OPT-900',
  classes: DEBEZIUM_CLASSES,
  title: 'change events have a converter that keeps their structure',
  severity: 'error',
  why: 'StringConverter writes the string Struct{...}, which no sink can read (seen); converters for bytes and numbers fail the task at the first record.',
  fix: `set key.converter and value.converter, for example to ${JSON_CONVERTER}`,
  source: 'Kafka 3.7, StringConverter and ByteArrayConverter; Debezium 3.6.1, EventRouter; the default of the service is StringConverter',
  instead: ['MC-REC-003'],
  check: connector => connector.kind === 'source' ? (['key', 'value'] as const).flatMap(side => violationOf(connector, side)) : [],
});
