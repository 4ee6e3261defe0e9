import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IConstruct, IDependable } from 'constructs';
import type { EndpointService } from './endpoint-service';

/** What calls services of AWS from a VPC and says which, such as a `Connector`. */
export interface IServiceClient extends IConstruct, ec2.IConnectable {
  /** The services of AWS that it calls, as far as they are known. */
  readonly calledServices: EndpointService[];

  /**
   * Makes it wait for something that it needs to start.
   *
   * @param dependencies what must exist before
   */
  waitFor(...dependencies: IDependable[]): void;
}
