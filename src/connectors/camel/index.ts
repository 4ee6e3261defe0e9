export * from './camel-read-objects';
export * from './camel-sink';
export * from './camel-sink-options';
export * from './camel-source';
export * from './camel-source-options';
