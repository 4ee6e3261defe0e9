export * from './connector-changes';
