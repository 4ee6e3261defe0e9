/** An AWS service that connectors call and for which a VPC endpoint can be created. */
export class EndpointService {
  /** Amazon S3, with a gateway endpoint at no additional charge. */
  public static readonly S3 = new EndpointService('s3', true);
  /** Amazon DynamoDB, with a gateway endpoint at no additional charge. */
  public static readonly DYNAMODB = new EndpointService('dynamodb', true);
  /** AWS Secrets Manager, from which connectors read passwords. */
  public static readonly SECRETS_MANAGER = new EndpointService('secretsmanager', false);
  /** AWS Systems Manager, for parameters. */
  public static readonly SSM = new EndpointService('ssm', false);
  /** AWS Security Token Service (AWS STS), for plugins that assume a role. */
  public static readonly STS = new EndpointService('sts', false);
  /** AWS Glue, for AWS Glue Schema Registry and the AWS Glue Data Catalog. */
  public static readonly GLUE = new EndpointService('glue', false);
  /** AWS Key Management Service (AWS KMS), for plugins that perform their own encryption. */
  public static readonly KMS = new EndpointService('kms', false);

  /**
   * Any other service with an interface endpoint.
   *
   * @param name the last part of the endpoint service name, such as `kinesis-streams`
   */
  public static of(name: string): EndpointService {
    return new EndpointService(name, false);
  }

  /** The service of an endpoint by its name. @internal */
  public static _named(name: string): EndpointService {
    return [EndpointService.S3, EndpointService.DYNAMODB].find(gateway => gateway.name === name) ?? EndpointService.of(name);
  }

  private constructor(
    /** The last part of the endpoint service name, such as `secretsmanager`. */
    public readonly name: string,
    /** Whether it has a gateway endpoint rather than an interface endpoint. */
    public readonly gateway: boolean,
  ) {}
}
