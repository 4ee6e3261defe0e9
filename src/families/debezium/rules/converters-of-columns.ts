import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_MONGODB } from '../family';

export const convertersOfColumns: Rule = optionRule({
  id: 'MC-OPT-929',
  classes: [DEBEZIUM_MONGODB],
  title: 'only sources of relational databases have column converters',
  severity: 'warning',
  why: 'Debezium calls the classes of converters for each column of a table. Documents have no columns: the converters are created and never called, and the values stay as they are.',
  fix: 'remove converters and its options, and convert fields with a transform after ExtractNewDocumentState, such as TimestampConverter',
  source: 'https://debezium.io/documentation/reference/stable/development/converters.html',
  check: connector => connector.isSet('converters') ? [{ key: 'converters', message: 'has no effect at MongoDB: its documents have no columns' }] : [],
});
