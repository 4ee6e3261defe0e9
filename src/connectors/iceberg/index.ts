export * from './iceberg-catalog';
export * from './iceberg-sink';
export * from './iceberg-sink-options';
