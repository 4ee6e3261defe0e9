import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { hasConverters } from '../record-values';
import { DEBEZIUM } from '../sources';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL } from '../family';

export const unsignedNumbers: Rule = optionRule({
  id: 'MC-OPT-916',
  classes: [DEBEZIUM_MYSQL, DEBEZIUM_MARIADB],
  title: 'large unsigned numbers stay positive',
  severity: 'info',
  why: 'A BIGINT UNSIGNED value above 9223372036854775807 becomes negative (seen).',
  fix: 'set bigint.unsigned.handling.mode=precise if values have schemas; for JSON without schemas, or Parquet columns, add the converter '
    + 'io.github.cdkmskconnect.debezium.ExactValues (ExtensionArchive.exactValues())',
  source: DEBEZIUM,
  check: connector => say('bigint.unsigned.handling.mode', 'is long, which makes large values of BIGINT UNSIGNED columns negative',
    connector.is('bigint.unsigned.handling.mode', 'long') && !hasConverters(connector)),
});
