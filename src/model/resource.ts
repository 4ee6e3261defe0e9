/** A resource of a template as it stands there: the connector, or what it is made of. */
export interface ResourceModel {
  readonly logicalId: string;
  /** `AWS::KafkaConnect::Connector`. */
  readonly type: string;
  /** The properties as they are written, functions of the template among them. */
  readonly properties: Readonly<Record<string, unknown>>;
}
