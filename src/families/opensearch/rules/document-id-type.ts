import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { JSON_CONVERTER, STRING_CONVERTER } from '../../../catalog';
import type { ConnectorOptions } from '../../../catalog';
import { idOfKey } from '../document-options';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

/** The key that reaches the connector is certainly not a Struct or a map any more. */
function keyIsMadePlain(connector: ConnectorOptions): boolean {
  return connector.transforms().some(({ className }) => className === undefined || /ExtractField\$Key$|Cast\$Key$/.test(className) || !/^(org\.apache\.kafka|io\.debezium)\./.test(className));
}

export const documentIdType: Rule = optionRule({
  id: 'MC-OPT-105',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'document IDs come from keys that are strings or whole numbers',
  severity: 'warning',
  why: 'A key with several fields (a Struct or a map) cannot become a document ID: every such record fails the task, regardless of errors.tolerance (seen).',
  fix: `set key.converter=${STRING_CONVERTER}, or extract one field of the key`,
  source: `${AIVEN}, DocumentIDStrategy`,
  check: connector => say('key.converter', 'reads JSON objects as a Struct or a map, which cannot be a document ID',
    connector.converter('key') === JSON_CONVERTER && idOfKey(connector) && !connector.isOpaque('transforms') && !keyIsMadePlain(connector)),
});
