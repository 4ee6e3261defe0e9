/* What the rooms below use of this room, and users of the library do not. */
export { mergeConfig } from './config-merging';
export { renderDefinition } from './connector-definition';
export type { DefinitionParts } from './connector-definition';
export { errorHandlingDefaults } from './error-handling';
export type * from './options';
export type { ClientSettings } from './record-size';
export { producerOf } from './record-size';
export { renderOptions } from './options/render';
export { FETCH_PLUGINS_CONTEXT } from './plugin-asset';
export { renderTopicCreation } from './topic-creation';
export { defaultAlias, renderTransforms } from './transform';
export { WorkerProperties } from './worker-properties';
