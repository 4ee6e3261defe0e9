export * from './debezium';
export * from './file-stream';
export * from './iceberg';
export * from './jdbc';
export * from './mirror-maker';
export * from './opensearch';
export * from './options';
export * from './s3';
