export * from './cluster';
export * from './deployment';
export * from './network';
export * from './role';
export * from './text';
