export * from './cdc-to-opensearch';
export * from './s3-sink-pipeline';
