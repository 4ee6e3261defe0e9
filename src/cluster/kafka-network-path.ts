/** The way on which a client reaches the brokers. Amazon MSK has a bootstrap string for each. */
export enum KafkaNetworkPath {
  /** From the VPC of the cluster, or one that is peered with it. */
  VPC = 'VPC',
  /** Over the internet, where public access is turned on. MSK Connect does not use it. */
  PUBLIC = 'PUBLIC',
  /** Over multi-VPC private connectivity (AWS PrivateLink). */
  VPC_CONNECTIVITY = 'VPC_CONNECTIVITY',
}
