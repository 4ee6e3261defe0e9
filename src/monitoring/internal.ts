/* What the rooms below use of this room, and users of the library do not. */
export type { Prices } from './cost';
export { connectorCosts, costLine } from './cost';
