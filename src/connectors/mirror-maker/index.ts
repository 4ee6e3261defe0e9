export * from './mirror-maker2';
