/* What the rooms below use of this room, and users of the library do not. */
export type { Prices, Range } from './cost';
export { connectorCosts, costLine, HOURS_PER_MONTH } from './cost';
