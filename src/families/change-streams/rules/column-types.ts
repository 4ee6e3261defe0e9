import type { FleetRule } from '../../../model';
import { literal } from '../../../checks';
import { columnFormat } from '../../s3/written-format';
import { DEBEZIUM_RELATIONAL } from '../../debezium/family';
import { checkPairs } from './pairs';

/** Times with the types of Debezium, which only its own sinks know. */
const OWN_TYPES = ['adaptive', 'adaptive_time_microseconds', 'microseconds', 'nanoseconds'];

export const columnTypes: FleetRule = {
  id: 'MC-PIPE-008',
  title: 'dates and times keep their types in Parquet and Avro',
  severity: 'warning',
  why: 'By default Debezium writes dates and times as numbers with types of its own. Sinks that write Parquet or Avro know only the types of Kafka '
    + 'Connect: a date becomes a plain number of days, a timestamp a plain number of milliseconds or microseconds.',
  fix: 'set time.precision.mode of the source to connect (times then have milliseconds) or, for Debezium 3 and later, to isostring; S3SinkPipeline '
    + 'sets connect by default',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-time-precision-mode',
  check: deployments => checkPairs(deployments, ({ source, sink }) => {
    const format = columnFormat(sink);
    const relational = DEBEZIUM_RELATIONAL.includes(literal(source, 'connector.class') ?? '');
    const times = source.configuration!.has('time.precision.mode') ? literal(source, 'time.precision.mode')?.trim().toLowerCase() : 'adaptive';
    return format !== undefined && relational && times !== undefined && OWN_TYPES.includes(times) ? [{
      key: 'time.precision.mode',
      value: times,
      message: `dates and times of ${source.name} become plain numbers in ${format}, because its time.precision.mode is ${times}`,
    }] : [];
  }),
};
