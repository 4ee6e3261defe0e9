export * from './source-database';
export * from './database-engine';
export * from './source-database-options';
export * from './search';
