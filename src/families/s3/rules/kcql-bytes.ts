import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { LENSES_S3_SINK } from '../family';
import { KCQL, kcqlOf, propertiesOf, statementsOf } from '../kcql';

export const bytesOneByOne: Rule = optionRule({
  id: 'MC-OPT-422',
  title: 'the Lenses S3 sink writes each record of bytes as an object of its own',
  severity: 'error',
  why: 'An object of raw bytes has nothing to separate records. The sink rejects STOREAS BYTES without a flush count of 1 when it starts.',
  fix: "write PROPERTIES('flush.count'=1), or store as AVRO or PARQUET",
  source: 'Stream Reactor, CloudSinkBucketOptions: https://docs.lenses.io/connectors/kafka-connectors/sinks/aws-s3',
  check: (_, deployment) => {
    const kcql = kcqlOf(deployment, LENSES_S3_SINK).replace(/`(\w+)`/g, '$1');
    const wrong = statementsOf(kcql).filter(statement => /\bSTOREAS\s*=?\s*BYTES\b/i.test(statement) && !/WITH_FLUSH_COUNT\s*=?\s*1\b/i.test(statement) && propertiesOf(statement).get('flush.count') !== '1');
    return kcql.includes('${') || wrong.length === 0 ? [] : [{ key: KCQL, message: 'stores BYTES, but \'flush.count\' is not 1' }];
  },
});
