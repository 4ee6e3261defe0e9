import { optionRule } from '../../../checks';
import type { OptionViolation } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';
import type { Rule } from '../../../model';
import { connectorOf } from '../../lookup';

const INSERTS = /^org\.apache\.kafka\.connect\.transforms\.InsertField\$/;
/** Transforms that leave the timestamp of a record as it is. An outbox router, for example, sets it. */
const KEEPS_TIME = /^(org\.apache\.kafka\.connect\.transforms\.|io\.debezium\.(transforms|connector\.mongodb\.transforms)\.(ExtractNew(Record|Document)State|ByLogicalTableRouter)$)/;
const ROUTES = 'org.apache.kafka.connect.transforms.TimestampRouter';

export const noRecordTime: Rule = optionRule({
  id: 'MC-REC-006',
  title: 'transforms of a source use no timestamp that its records do not have',
  severity: 'error',
  why: 'Records of these sources have no timestamp of their own: the producer sets it after the transforms. TimestampRouter fails at the first record, and InsertField inserts null.',
  fix: 'use the transform where the topic is read, or a time of the records, such as ts_ms of change events or a column',
  source: 'Kafka 3.7, TimestampRouter.apply and InsertField.apply: https://github.com/confluentinc/kafka-connect-jdbc/issues/311',
  check: connector => {
    if (connectorOf(connector.fact?.className)?.recordsWithoutTime !== true || connector.isOpaque('transforms')) {
      return [];
    }
    const steps = connector.transforms();
    const first = steps.findIndex(({ className = '' }) => !KEEPS_TIME.test(className));
    return steps.slice(0, first < 0 ? undefined : first).flatMap(({ alias, className = '' }) => uses(connector, `transforms.${alias}.`, className));
  },
});

function uses(connector: ConnectorOptions, prefix: string, className: string): OptionViolation[] {
  if (className === ROUTES) {
    return [{ key: `${prefix}type`, message: 'is TimestampRouter, but records of this source have no timestamp yet' }];
  }
  const field = INSERTS.test(className) ? connector.known(`${prefix}timestamp.field`)?.trim() : undefined;
  return !field ? [] : [field.endsWith('!')
    ? { key: `${prefix}timestamp.field`, message: 'inserts a required field, but records of this source have no timestamp yet' }
    : { key: `${prefix}timestamp.field`, severity: 'warning', message: 'inserts null, because records of this source have no timestamp yet' }];
}
