/** Public access to the brokers. Amazon MSK can turn it on only for an existing cluster, so it requires two deployments. */
export enum PublicAccess {
  /** Public access is turned off. */
  DISABLED = 'DISABLED',
  /** Public access is turned on, with a warning that this requires two deployments. */
  ENABLED = 'ENABLED',
  /** Public access is turned on for a cluster that is already deployed. */
  ENABLED_ON_EXISTING_CLUSTER = 'ENABLED_ON_EXISTING_CLUSTER',
}

/** The IP address type of the brokers. Amazon MSK can change it only for an existing cluster, so dual-stack requires two deployments. */
export enum BrokerNetworkType {
  /** IPv4 only. */
  IPV4 = 'IPV4',
  /** IPv4 and IPv6, with a warning that this requires two deployments. A cluster cannot be changed back to IPv4 only. */
  DUAL = 'DUAL',
  /** IPv4 and IPv6, for a cluster that is already deployed. */
  DUAL_ON_EXISTING_CLUSTER = 'DUAL_ON_EXISTING_CLUSTER',
}
