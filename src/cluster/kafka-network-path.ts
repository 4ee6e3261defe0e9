/** The network path from a client to the brokers. Amazon MSK provides a bootstrap string for each. */
export enum KafkaNetworkPath {
  /** From the VPC of the cluster, or a peered VPC. */
  VPC = 'VPC',
  /** Over the internet, if public access is turned on. MSK Connect does not use it. */
  PUBLIC = 'PUBLIC',
  /** Over multi-VPC private connectivity (AWS PrivateLink). */
  VPC_CONNECTIVITY = 'VPC_CONNECTIVITY',
}
