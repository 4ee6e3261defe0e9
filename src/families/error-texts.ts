// Generated from the folders beside this file by tools/rules/families.ts: the errors that each family knows, the common ones last.
import { ERRORS as DEBEZIUM } from './debezium/errors';
import { ERRORS as FILE_STREAM } from './file-stream/errors';
import { ERRORS as ICEBERG } from './iceberg/errors';
import { ERRORS as JDBC } from './jdbc/errors';
import { ERRORS as MONGODB } from './mongodb/errors';
import { ERRORS as OPENSEARCH } from './opensearch/errors';
import { ERRORS as S3 } from './s3/errors';
import { ERRORS as SNOWFLAKE } from './snowflake/errors';
import { ERRORS as COMMON } from './common/errors';
import type { ErrorText } from './error-text';

/** All errors that are known, in the order in which they are looked for. */
export const ERROR_TEXTS: readonly ErrorText[] = [
  ...DEBEZIUM,
  ...FILE_STREAM,
  ...ICEBERG,
  ...JDBC,
  ...MONGODB,
  ...OPENSEARCH,
  ...S3,
  ...SNOWFLAKE,
  ...COMMON,
];
