export * from './mirror-maker2';
export * from './mirror-maker2-props';
