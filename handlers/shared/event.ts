/** What CloudFormation tells a custom resource, or the provider framework on its behalf. */
export interface CustomResourceEvent<P> {
  readonly RequestType: 'Create' | 'Update' | 'Delete';
  readonly RequestId: string;
  readonly StackId: string;
  readonly LogicalResourceId: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceProperties: P;
  /** At an update: what was asked for before. */
  readonly OldResourceProperties?: P;
  /** Where the answer goes: whoever knows it can answer. The provider framework keeps it to itself. */
  readonly ResponseURL?: string;
}

/** What a custom resource came to. */
export interface Outcome {
  readonly PhysicalResourceId: string;
  /** What `Fn::GetAtt` finds. */
  readonly Data?: { readonly [attribute: string]: string };
}

/** The part of Lambda's context that counts here. */
export interface FunctionContext {
  getRemainingTimeInMillis(): number;
}
