export { isAcknowledged } from './annotations';
export { checkAtSynth, checkCluster, deploymentOf, isCheckedCluster, refuseAt } from './checking';
export { configTexts, refuseListToken } from './config-texts';
export type { ConnectorParts, RoleParts, ToText } from './connector-deployment';
export { readConnector } from './connector-deployment';
export { UNKNOWN, switchAt, textAt, valueAt } from './l1-values';
export { Published } from './published';
export { constructBehind, identityOf } from './references';
export { knownCount, knownNumber, numberText, textMapOf, textOf } from './tokens';
