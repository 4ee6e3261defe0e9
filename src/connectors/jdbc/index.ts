export * from './jdbc-sink';
export * from './jdbc-sink-options';
