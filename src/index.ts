export * from './cluster';
export * from './connect';
