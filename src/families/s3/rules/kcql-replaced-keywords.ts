import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { LENSES_S3_SINK } from '../family';
import { KCQL, kcqlOf, statementsOf } from '../kcql';

const REPLACED: ReadonlyArray<readonly [RegExp, string, string]> = [
  [/\bWITH_FLUSH_COUNT\b/i, 'WITH_FLUSH_COUNT', 'flush.count'],
  [/\bWITH_FLUSH_SIZE\b/i, 'WITH_FLUSH_SIZE', 'flush.size'],
  [/\bWITH_FLUSH_INTERVAL\b/i, 'WITH_FLUSH_INTERVAL', 'flush.interval'],
  [/\bWITHPARTITIONER\b/i, 'WITHPARTITIONER', 'partition.include.keys'],
];

export const replacedKeywords: Rule = optionRule({
  id: 'MC-OPT-420',
  title: 'the KCQL of a Lenses S3 sink has no keywords that were replaced by properties',
  severity: 'warning',
  why: 'Current versions of the connector reject WITH_FLUSH_COUNT, WITH_FLUSH_SIZE, WITH_FLUSH_INTERVAL and WITHPARTITIONER when they start; only old versions read them.',
  fix: "write them as properties: PROPERTIES('flush.count'=1000, 'flush.interval'=600, 'partition.include.keys'=true)",
  source: 'https://github.com/lensesio/stream-reactor/issues/1435, CloudSinkBucketOptions',
  check: (_, deployment) => {
    const statements = statementsOf(kcqlOf(deployment, LENSES_S3_SINK));
    const found = REPLACED.filter(([pattern]) => statements.some(statement => pattern.test(statement)));
    return found.length === 0 ? [] : [{ key: KCQL, message: `has ${found.map(([, keyword]) => keyword).join(' and ')}, which ${found.length > 1 ? 'were' : 'was'} replaced by ${found.map(([, , property]) => `the property '${property}'`).join(' and ')}` }];
  },
});
