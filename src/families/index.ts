export { keylessTables } from './debezium/rules/keyless-tables';
export { allDescriptions } from './descriptions';
export { isOpenSearchSink } from './opensearch/rules/family';
export { FLEET_RULES, MC_DBZ_002, RULES } from './rules';
export { columnFormat, given, isAivenS3, isConfluentS3 } from './s3/rules/family';
