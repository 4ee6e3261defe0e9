export * from './debezium-props';
export * from './debezium-source';
export * from './debezium-values';
