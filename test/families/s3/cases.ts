import type { Case } from '../../checks/cases/case';

const sink = (kcql: unknown) => ({ config: { 'connector.class': 'io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector', 'topics': 'a', 'connect.s3.kcql': kcql } });
const source = (kcql: unknown) => ({ config: { 'connector.class': 'io.lenses.streamreactor.connect.aws.s3.source.S3SourceConnector', 'connect.s3.kcql': kcql } });
const INTO = 'INSERT INTO bucket:in SELECT * FROM a';

/** Rules about S3 connectors. */
export const CASES: readonly Case[] = [
  {
    rule: 'MC-OPT-420', says: "has WITH_FLUSH_COUNT and WITHPARTITIONER, which were replaced by the property 'flush.count' and the property 'partition.include.keys'",
    fails: sink(`${INTO} STOREAS \`JSON\` WITHPARTITIONER=Values WITH_FLUSH_COUNT = 5`),
    passes: sink('INSERT INTO bucket:in SELECT * FROM `with_flush_count` STOREAS `JSON` PROPERTIES(\'flush.count\'=5)'),
  },
  {
    rule: 'MC-OPT-421', says: 'has PARTITIONBY, which only the sink reads',
    fails: source('insert into a select * from bucket:in partitionby day STOREAS `parquet`'), passes: source('insert into a select * from bucket:in STOREAS `parquet`'),
  },
  {
    rule: 'MC-OPT-422', says: "stores BYTES, but 'flush.count' is not 1",
    fails: sink(`${INTO} STOREAS \`BYTES\` PROPERTIES('flush.count'=10)`), passes: sink(`${INTO} STOREAS \`BYTES\` PROPERTIES('flush.interval'=60, 'flush.count'=1)`),
  },
  { rule: 'MC-OPT-422', says: 'stores BYTES', fails: sink(`${INTO} STOREAS BYTES`), passes: sink(`${INTO} STOREAS BYTES WITH_FLUSH_COUNT = 1`) },
  { rule: 'MC-OPT-423', says: 'store.envelope has no effect here', fails: { config: { ...sink(`${INTO} STOREAS AVRO`).config, 'store.envelope': 'true' } }, passes: sink(`${INTO} STOREAS AVRO PROPERTIES('store.envelope'=true)`) },
];
