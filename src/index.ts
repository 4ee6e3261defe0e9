export * from './cluster';
export * from './network';
export * from './databases';
export * from './operations';
export * from './connect';
export * from './connectors';
export * from './pipelines';
export * from './monitoring';
export { MskConnectChecks } from './adapters/msk-connect-checks';
