export * from './elasticsearch-sink';
