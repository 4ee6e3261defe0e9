export * from './cdc-to-opensearch';
export * from './cdc-to-opensearch-props';
