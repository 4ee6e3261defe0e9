export * from './cluster';
export * from './deployment';
export * from './intrinsics';
export * from './network';
export * from './policy';
export * from './role';
export * from './search';
export * from './text';
