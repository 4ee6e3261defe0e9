import type { FleetRule } from '../../../model';
import { literal } from '../../../checks';
import { isOpenSearchSink } from '../../opensearch/opensearch-sink';
import { checkPairs } from './pairs';

export const dayNumbers: FleetRule = {
  id: 'MC-PIPE-003',
  title: 'dates are not read as milliseconds',
  severity: 'warning',
  why: 'With time.precision.mode=connect a date is the number of days since 1970. The sink maps it to a date from its schema, and OpenSearch reads '
    + 'the number as milliseconds: every date becomes 1970-01-01.',
  fix: 'set time.precision.mode of the source to isostring, or schema.ignore of the sink to true with an index template',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-time-precision-mode',
  check: deployments => checkPairs(deployments, ({ source, sink }) =>
    isOpenSearchSink(sink) && literal(source, 'time.precision.mode') === 'connect' && (sink.configuration!.has('schema.ignore') ? literal(sink, 'schema.ignore') : 'false') === 'false' ? [{
      key: 'schema.ignore',
      value: 'false',
      message: `columns of type DATE of ${source.name} become 1970-01-01, because its time.precision.mode is connect and schema.ignore is false`,
    }] : []),
};
