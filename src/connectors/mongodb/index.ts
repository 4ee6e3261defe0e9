export * from './mongodb-options';
export * from './mongodb-sink';
export * from './mongodb-source';
