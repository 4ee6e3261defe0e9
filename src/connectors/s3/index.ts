export * from './s3-format';
export * from './s3-sink';
export * from './s3-sink-options';
