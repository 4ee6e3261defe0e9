import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { SINKS } from './catalog';

const TRANSFORMS = ['year', 'years', 'month', 'months', 'day', 'days', 'hour', 'hours', 'bucket', 'truncate'];

export const partitionTransforms: Rule = optionRule({
  id: 'MC-OPT-848',
  title: 'new tables are partitioned by transforms of Iceberg',
  severity: 'warning',
  why: 'The sink that cannot make the partitions logs an error and creates the table without any. A table cannot be partitioned afterwards without writing its data again.',
  fix: 'write a column, or year(c), month(c), day(c), hour(c), bucket(c, 16) or truncate(c, 10), with commas between them',
  source: 'Iceberg 1.10.1, SchemaUtils.createPartitionSpec: https://iceberg.apache.org/docs/latest/kafka-connect/',
  check: (connector, deployment) => !SINKS.test(literal(deployment, 'connector.class') ?? '') ? []
    : connector.keys().filter(key => /^iceberg\.(tables\.default-partition-by|table\..+\.partition-by)$/.test(key)).flatMap(key => {
      const problem = problemOf(connector.known(key) ?? '');
      return problem === undefined ? [] : [{ key, message: problem }];
    }),
});

function problemOf(spec: string): string | undefined {
  const entries = spec.split(/,(?![^()]*\))/).map(entry => entry.trim()).filter(entry => entry !== '');
  const open = entries.find(entry => /[()]/.test(entry) && !/^[^()]+\([^()]+\)$/.test(entry));
  const unknown = entries.map(entry => /^([^()]+)\(/.exec(entry)?.[1].trim()).find(name => name !== undefined && !TRANSFORMS.includes(name.toLowerCase()));
  return open !== undefined ? `has '${open}', which is neither a column nor a transform of one`
    : unknown === undefined ? undefined : `has the transform '${unknown}'; the known values are ${TRANSFORMS.filter(name => !name.endsWith('s')).join(', ')}`;
}
