/** A service of AWS that connectors call, and that a VPC endpoint can lead to. */
export class EndpointService {
  /** Amazon S3, by a gateway that costs nothing. */
  public static readonly S3 = new EndpointService('s3', true);
  /** Amazon DynamoDB, by a gateway that costs nothing. */
  public static readonly DYNAMODB = new EndpointService('dynamodb', true);
  /** Secrets Manager, where connectors read passwords. */
  public static readonly SECRETS_MANAGER = new EndpointService('secretsmanager', false);
  /** Systems Manager, for parameters. */
  public static readonly SSM = new EndpointService('ssm', false);
  /** The Security Token Service, where a plugin assumes a role. */
  public static readonly STS = new EndpointService('sts', false);
  /** AWS Glue, for its schema registry and catalog. */
  public static readonly GLUE = new EndpointService('glue', false);
  /** The Key Management Service, where a plugin encrypts on its own. */
  public static readonly KMS = new EndpointService('kms', false);

  /**
   * Another service with an interface endpoint.
   *
   * @param name the last part of the name of the endpoint service, such as `kinesis-streams`
   */
  public static of(name: string): EndpointService {
    return new EndpointService(name, false);
  }

  /** The service of an endpoint by its name. @internal */
  public static _named(name: string): EndpointService {
    return [EndpointService.S3, EndpointService.DYNAMODB].find(gateway => gateway.name === name) ?? EndpointService.of(name);
  }

  private constructor(
    /** The last part of the name of the endpoint service, such as `secretsmanager`. */
    public readonly name: string,
    /** Whether it is reached by routes (a gateway) and not by addresses (an interface). */
    public readonly gateway: boolean,
  ) {}
}
