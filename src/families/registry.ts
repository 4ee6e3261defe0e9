// Generated from the folders beside this file by tools/rules/families.ts: one family, one folder.
import { CAMEL } from './camel/family';
import { CLICKHOUSE } from './clickhouse/family';
import { DEBEZIUM } from './debezium/family';
import { ELASTICSEARCH } from './elasticsearch/family';
import { EVENTBRIDGE } from './eventbridge/family';
import { FILE_STREAM } from './file-stream/family';
import { HTTP } from './http/family';
import { ICEBERG } from './iceberg/family';
import { JDBC } from './jdbc/family';
import { KINESIS } from './kinesis/family';
import { LAMBDA } from './lambda/family';
import { MIRROR_MAKER } from './mirror-maker/family';
import { MONGODB } from './mongodb/family';
import { OPENSEARCH } from './opensearch/family';
import { S3 } from './s3/family';
import { SNOWFLAKE } from './snowflake/family';
import { SQS } from './sqs/family';
import type { Family } from './family';

export * from './camel/family';
export * from './clickhouse/family';
export * from './debezium/family';
export * from './elasticsearch/family';
export * from './eventbridge/family';
export * from './file-stream/family';
export * from './http/family';
export * from './iceberg/family';
export * from './jdbc/family';
export * from './kinesis/family';
export * from './lambda/family';
export * from './mirror-maker/family';
export * from './mongodb/family';
export * from './opensearch/family';
export * from './s3/family';
export * from './snowflake/family';
export * from './sqs/family';

/** All families, by their ids. */
export const FAMILIES: readonly Family[] = [
  CAMEL,
  CLICKHOUSE,
  DEBEZIUM,
  ELASTICSEARCH,
  EVENTBRIDGE,
  FILE_STREAM,
  HTTP,
  ICEBERG,
  JDBC,
  KINESIS,
  LAMBDA,
  MIRROR_MAKER,
  MONGODB,
  OPENSEARCH,
  S3,
  SNOWFLAKE,
  SQS,
];
