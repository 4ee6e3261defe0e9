// Generated from the folders beside this file by tools/rules/families.ts: the presets of each family.
export * from './camel';
export * from './clickhouse';
export * from './debezium';
export * from './elasticsearch';
export * from './eventbridge';
export * from './file-stream';
export * from './http';
export * from './iceberg';
export * from './jdbc';
export * from './mirror-maker';
export * from './mongodb';
export * from './opensearch';
export * from './s3';
export * from './snowflake';
