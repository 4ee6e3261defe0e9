import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { LENSES_S3_SOURCE } from '../family';
import { KCQL, kcqlOf, statementsOf } from '../kcql';

export const sourceKeywords: Rule = optionRule({
  id: 'MC-OPT-421',
  title: 'the KCQL of a Lenses S3 source has no keywords of the sink',
  severity: 'warning',
  why: 'PARTITIONBY, WITHPARTITIONER and WITH_FLUSH_… say how objects are written. The source ignores them, or finds no object: the connector is RUNNING, and nothing arrives.',
  fix: 'remove the keyword; the prefix says which objects are read, and connect.s3.source.partition.extractor.type and .regex how topic partitions are read from their names',
  source: 'https://github.com/lensesio/stream-reactor/issues/910',
  check: (_, deployment) => {
    const statements = statementsOf(kcqlOf(deployment, LENSES_S3_SOURCE));
    const found = ['PARTITIONBY', 'WITHPARTITIONER', 'WITH_FLUSH_COUNT', 'WITH_FLUSH_SIZE', 'WITH_FLUSH_INTERVAL'].filter(word => statements.some(statement => new RegExp(`\\b${word}\\b`, 'i').test(statement)));
    return found.length === 0 ? [] : [{ key: KCQL, message: `has ${found.join(' and ')}, which only the sink reads` }];
  },
});
