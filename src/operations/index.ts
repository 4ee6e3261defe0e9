export * from './connector-changes';
export * from './database-preparation';
export * from './database-preparation-options';
