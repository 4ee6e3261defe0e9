export * from './database';
export * from './database-engine';
export * from './database-options';
export * from './search';
