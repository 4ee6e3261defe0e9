/** A reference to a topic. */
export interface IKafkaTopic {
  /** The name. */
  readonly topicName: string;
  /** The ARN. */
  readonly topicArn: string;
}
