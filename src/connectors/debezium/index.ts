export * from './debezium-options';
export * from './debezium-source';
export * from './debezium-values';
