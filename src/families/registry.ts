// Generated from the folders beside this file by tools/rules/families.ts: one family, one folder.
import { CAMEL } from './camel/family';
import { CLICKHOUSE } from './clickhouse/family';
import { COUCHBASE } from './couchbase/family';
import { DEBEZIUM } from './debezium/family';
import { ELASTICSEARCH } from './elasticsearch/family';
import { EVENTBRIDGE } from './eventbridge/family';
import { FILE_STREAM } from './file-stream/family';
import { GENERATORS } from './generators/family';
import { HTTP } from './http/family';
import { ICEBERG } from './iceberg/family';
import { JDBC } from './jdbc/family';
import { KINESIS } from './kinesis/family';
import { LAMBDA } from './lambda/family';
import { MESSAGING } from './messaging/family';
import { MIRROR_MAKER } from './mirror-maker/family';
import { MONGODB } from './mongodb/family';
import { NEO4J } from './neo4j/family';
import { OPENSEARCH } from './opensearch/family';
import { REDSHIFT } from './redshift/family';
import { S3 } from './s3/family';
import { SALESFORCE } from './salesforce/family';
import { SFTP } from './sftp/family';
import { SNOWFLAKE } from './snowflake/family';
import { SQS } from './sqs/family';
import type { Family } from './family';

export * from './camel/family';
export * from './clickhouse/family';
export * from './couchbase/family';
export * from './debezium/family';
export * from './elasticsearch/family';
export * from './eventbridge/family';
export * from './file-stream/family';
export * from './generators/family';
export * from './http/family';
export * from './iceberg/family';
export * from './jdbc/family';
export * from './kinesis/family';
export * from './lambda/family';
export * from './messaging/family';
export * from './mirror-maker/family';
export * from './mongodb/family';
export * from './neo4j/family';
export * from './opensearch/family';
export * from './redshift/family';
export * from './s3/family';
export * from './salesforce/family';
export * from './sftp/family';
export * from './snowflake/family';
export * from './sqs/family';

/** All families, by their ids. */
export const FAMILIES: readonly Family[] = [
  CAMEL,
  CLICKHOUSE,
  COUCHBASE,
  DEBEZIUM,
  ELASTICSEARCH,
  EVENTBRIDGE,
  FILE_STREAM,
  GENERATORS,
  HTTP,
  ICEBERG,
  JDBC,
  KINESIS,
  LAMBDA,
  MESSAGING,
  MIRROR_MAKER,
  MONGODB,
  NEO4J,
  OPENSEARCH,
  REDSHIFT,
  S3,
  SALESFORCE,
  SFTP,
  SNOWFLAKE,
  SQS,
];
