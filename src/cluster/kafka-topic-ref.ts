/** A topic, wherever it was created. */
export interface IKafkaTopic {
  /** The name. */
  readonly topicName: string;
  /** The ARN. */
  readonly topicArn: string;
}
