export * from './http-authorization';
export * from './http-sink';
