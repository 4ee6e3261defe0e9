import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { LENSES_S3_SINK, LENSES_S3_SOURCE } from '../family';
import { KCQL } from '../kcql';

/** What the statements of KCQL have in PROPERTIES. */
const OF_STATEMENTS = /^(store\.envelope(\.fields\.\w+)?|flush\.(count|size|interval)|partition\.include\.keys|padding\.(type|length)(\.\w+)?|key\.suffix|schema\.change\.detector|read\.text\.\w+(\.\w+)*)$/;

export const kcqlProperties: Rule = optionRule({
  id: 'MC-OPT-423',
  title: 'properties of KCQL are in the statement',
  severity: 'warning',
  why: 'The connector reads them in the PROPERTIES of each statement only. As options of the connector they are ignored: objects have no envelope, or are written after other numbers of records.',
  fix: "write them in the statement: … STOREAS `AVRO` PROPERTIES('store.envelope'=true, 'flush.count'=1000)",
  source: 'https://github.com/lensesio/stream-reactor/issues/1133, https://docs.lenses.io/connectors/kafka-connectors/sinks/aws-s3',
  check: (connector, deployment) => [LENSES_S3_SINK, LENSES_S3_SOURCE].includes(literal(deployment, 'connector.class') ?? '')
    ? connector.keys().filter(key => OF_STATEMENTS.test(key)).map(key => ({ key, message: `has no effect here: it is a property of a statement in ${KCQL}` })) : [],
});
