/* What the rooms below use of this room, and users of the library do not. */
export { deploymentOf } from './checking';
export { mergeConfig } from './config-merging';
export { renderDefinition } from './definition-rendering';
export { errorHandlingDefaults } from './error-handling-rendering';
export { openWay } from './network-wiring';
export { renderTopicCreation } from './topic-creation-rendering';
export { renderTransforms } from './transform-chain';
