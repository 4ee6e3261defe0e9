export { calledServices } from './common/called-services';
export type { AwsNeed, CallPlace } from './common/aws-calls';
export { awsNeeds } from './common/aws-calls';
export { allDescriptions } from './descriptions';
export type { Family, FamilyConnector, LocalEnd } from './family';
export { classesIn, connectorOf, familyOf } from './lookup';
export * from './registry';
export { FLEET_RULES, MC_DBZ_002, RULES } from './rules';
