export * from './cdc-to-opensearch';
export * from './cdc-to-opensearch-props';
export * from './s3-sink-pipeline';
export * from './s3-sink-pipeline-props';
