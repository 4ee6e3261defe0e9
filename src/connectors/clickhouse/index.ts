export * from './clickhouse-sink';
