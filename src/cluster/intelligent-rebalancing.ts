/** Whether Amazon MSK moves partitions between express brokers to keep them balanced. */
export enum IntelligentRebalancing {
  /** Rebalancing is turned on. */
  ACTIVE = 'ACTIVE',
  /** Rebalancing is turned off. */
  PAUSED = 'PAUSED',
}
