import type { ErrorText } from '../error-text';

/** What S3 sinks say. */
export const ERRORS: readonly ErrorText[] = [
  {
    id: 's3-access-denied',
    pattern: /(?:AmazonS3Exception|S3Exception|Service: (?:Amazon )?S3)[^\n]*(?:Access ?Denied|Forbidden|Status Code: 403)/i,
    cause: 'the execution role may not write to the bucket, or not use its key',
    fix: 'allow s3:PutObject, s3:AbortMultipartUpload and s3:ListMultipartUploadParts on its objects and s3:ListBucket on the bucket; kms:GenerateDataKey and kms:Decrypt with a key of your own',
    rules: ['MC-ROLE-014', 'MC-ROLE-001'],
    source: 'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/225',
  },
  {
    id: 's3-no-bucket',
    pattern: /NoSuchBucket|The specified bucket does not exist|Non-existent S3 bucket|PermanentRedirect|AuthorizationHeaderMalformed/,
    cause: 'the bucket does not exist, or is in another Region than the sink is told',
    fix: 'correct "s3.bucket.name" and "s3.region" ("aws.s3.bucket.name" and "aws.s3.region" of Aiven)',
    rules: ['MC-S3-021'],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
  },
  {
    id: 's3-no-schema',
    pattern: /(?:Avro|Parquet)[^\n]*(?:requires? a schema|schema required|Cannot write to .* without schema)|Can't convert type: .* to Avro|AvroRuntimeException: Not a record/i,
    cause: 'the sink is to write Parquet or Avro, and the records have no schema',
    fix: 'read them with a converter that has schemas, or write JSON',
    rules: ['MC-S3-003'],
    source: 'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/233',
  },
  {
    id: 's3-tombstone',
    pattern: /Null valued records are not writeable|SinkRecord with a null value/i,
    cause: 'a record without value, as a deletion of Debezium leaves one, cannot be written',
    fix: 'set "behavior.on.null.values" to "ignore", or "tombstones.on.delete" of the source to "false"',
    rules: ['MC-S3-020', 'MC-PIPE-004'],
    runbook: 'failed-tasks',
    source: 'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/233',
  },
];
