export * from './index-field';
export * from './index-template';
export * from './opensearch-authentication';
export * from './opensearch-sink';
export * from './opensearch-sink-options';
export * from './opensearch-target';
export * from './role-mapping';
