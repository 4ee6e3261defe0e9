/** Whether clients reach the brokers over the internet. The service turns it on only for a cluster that exists, so it takes two deployments. */
export enum PublicAccess {
  /** They do not. */
  DISABLED = 'DISABLED',
  /** They do, with a warning about the two deployments that it takes. */
  ENABLED = 'ENABLED',
  /** They do, in a cluster that is known to be deployed already. */
  ENABLED_ON_EXISTING_CLUSTER = 'ENABLED_ON_EXISTING_CLUSTER',
}

/** The addresses of the brokers. The service changes them only for a cluster that exists, so dual-stack takes two deployments. */
export enum BrokerNetworkType {
  /** IPv4 only. */
  IPV4 = 'IPV4',
  /** IPv4 and IPv6, with a warning about the two deployments that it takes. A cluster never goes back to IPv4 only. */
  DUAL = 'DUAL',
  /** IPv4 and IPv6, in a cluster that is known to be deployed already. */
  DUAL_ON_EXISTING_CLUSTER = 'DUAL_ON_EXISTING_CLUSTER',
}
