// Generated from the folders beside this file by tools/rules/families.ts: the presets of each family.
export * from './debezium';
export * from './file-stream';
export * from './iceberg';
export * from './jdbc';
export * from './mirror-maker';
export * from './opensearch';
export * from './s3';
