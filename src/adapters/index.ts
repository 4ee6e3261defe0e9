export { InputError } from './input/errors';
export { filesOf } from './input/files';
export { readContent, readPaths, readTemplates } from './read';
export { deploymentsOf } from './template/connectors';
export type { TemplateResource } from './template/template';
export { Template } from './template/template';
export type { Json } from './template/values';
export { at, isObject } from './template/values';
export { linesOf } from './template/worker';
