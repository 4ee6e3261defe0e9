/** Whether Amazon MSK moves partitions between express brokers to keep them balanced. */
export enum IntelligentRebalancing {
  /** It does. */
  ACTIVE = 'ACTIVE',
  /** It does not. */
  PAUSED = 'PAUSED',
}
