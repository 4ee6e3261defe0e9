/** A resource of a template as it stands there: the connector, or what it is made of. */
export interface ResourceModel {
  readonly logicalId: string;
  /** `AWS::KafkaConnect::Connector`. */
  readonly type: string;
  /** The properties as they are written, functions of the template among them. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A name that a resource of a template uses and the template does not have. */
export interface UnresolvedName {
  readonly resource: string;
  /** From the properties of the resource; `DependsOn` and `Condition` of the resource itself. */
  readonly path: string;
  readonly name: string;
  /** What it ought to be: a resource or parameter, a resource alone, a condition, a mapping. `itself`: a resource that waits for itself. */
  readonly kind: 'value' | 'resource' | 'condition' | 'mapping' | 'itself';
  /** Whether the template says nothing but resources, or lacks more than one name, so that it may be a part of one. */
  readonly mayBeElsewhere: boolean;
}
