import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { ICEBERG_SINK } from '../family';

export const recordsReachTable: Rule = optionRule({
  id: 'MC-OPT-750',
  classes: [ICEBERG_SINK],
  title: 'records are routed to a table',
  severity: 'error',
  why: 'Kafka Connect accepts the configuration at validation, then the connector fails when it starts (seen).',
  fix: 'set iceberg.tables, or iceberg.tables.dynamic-enabled=true with iceberg.tables.route-field',
  source: 'Apache Iceberg 1.10.1, IcebergSinkConfig.validate',
  check: connector => [
    ...say('iceberg.tables', 'must be set, unless iceberg.tables.dynamic-enabled is true', connector.isMissing('iceberg.tables') && connector.is('iceberg.tables.dynamic-enabled', 'false')),
    ...say('iceberg.tables.route-field', 'must be set with iceberg.tables.dynamic-enabled=true', connector.isTrue('iceberg.tables.dynamic-enabled') && connector.isMissing('iceberg.tables.route-field')),
  ],
});
