export * from './change-source';
