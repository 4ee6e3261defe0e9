import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IConstruct, IDependable } from 'constructs';
import type { EndpointService } from './endpoint-service';

/** A client that calls AWS services from a VPC, such as a `Connector`. */
export interface IServiceClient extends IConstruct, ec2.IConnectable {
  /** The AWS services that it calls, as far as they are known. */
  readonly calledServices: EndpointService[];

  /**
   * Adds a dependency on resources that it requires to start.
   *
   * @param dependencies the resources that must exist first
   */
  waitFor(...dependencies: IDependable[]): void;
}
