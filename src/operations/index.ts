export { AutoRestart, AutoRestartPolicy } from './auto-restart';
export type { AutoRestartProps, FailedTasksRestartOptions } from './auto-restart';
export * from './connector-changes';
export * from './database-preparation';
export * from './database-preparation-options';
export type { EngineParametersOptions } from './engine-parameters';
