export * from './change-history';
export * from './change-source';
