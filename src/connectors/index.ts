export * from './debezium';
export * from './opensearch';
