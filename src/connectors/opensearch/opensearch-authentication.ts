import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ConnectorSecret } from '../../connect';
import type { OpenSearchTarget } from './opensearch-target';

/** Options for signed requests. */
export interface OpenSearchIamOptions {
  /**
   * The Region of the domain or collection.
   *
   * @default - the Region of the connector
   */
  readonly region?: string;
}

/** The result of `OpenSearchAuthentication.bind`: what the sink requires to authenticate. */
export interface OpenSearchAuthenticationConfig {
  /** The configuration. */
  readonly config: { [key: string]: string };
  /** The secret values, by configuration key. */
  readonly secrets: { [key: string]: ConnectorSecret };
  /** The permissions that the execution role requires. */
  readonly policyStatements: iam.PolicyStatement[];
}

/** How a client authenticates to OpenSearch. */
export class OpenSearchAuthentication {
  /**
   * IAM authentication: an extension that this library adds to the plugin signs requests with the credentials of the execution role. With
   * fine-grained access control the role must be mapped to one of the domain's roles.
   *
   * @param options the Region
   */
  public static iam(options: OpenSearchIamOptions = {}): OpenSearchAuthentication {
    return new OpenSearchAuthentication('iam', options);
  }

  /**
   * The user name and password of an internal user. Requires fine-grained access control and an access policy that allows unsigned requests.
   *
   * @param secret a JSON secret with the fields `username` and `password`
   */
  public static basic(secret: secretsmanager.ISecret): OpenSearchAuthentication {
    return new OpenSearchAuthentication('basic', {}, secret);
  }

  /** No authentication: every client that can reach the server can write. */
  public static anonymous(): OpenSearchAuthentication {
    return new OpenSearchAuthentication('anonymous', {});
  }

  private constructor(
    /** @internal */
    public readonly _kind: 'iam' | 'basic' | 'anonymous',
    private readonly options: OpenSearchIamOptions,
    /** @internal */
    public readonly _secret?: secretsmanager.ISecret,
  ) {}

  /**
   * Returns what a sink requires to use it.
   *
   * @param scope a construct in the stack of the connector
   * @param target the target of the sink
   */
  public bind(scope: Construct, target: OpenSearchTarget): OpenSearchAuthenticationConfig {
    this._refuseOtherThanSigned(target);
    switch (this._kind) {
      case 'iam':
        return {
          config: { 'aws.signing.region': this._region(scope), 'aws.signing.service': target._service },
          secrets: {},
          policyStatements: this._statements(target, ['es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut'], '*'),
        };
      case 'basic':
        return {
          config: {},
          secrets: {
            'connection.username': ConnectorSecret.fromSecretsManager(this._secret!, 'username'),
            'connection.password': ConnectorSecret.fromSecretsManager(this._secret!, 'password'),
          },
          policyStatements: [],
        };
      case 'anonymous':
        return { config: {}, secrets: {}, policyStatements: [] };
    }
  }

  /**
   * What signed requests need: methods on paths of the domain, or the API of the collection, whose data access policy says the rest.
   *
   * @internal
   */
  public _statements(target: OpenSearchTarget, actions: string[], path: string): iam.PolicyStatement[] {
    return [
      ...(target.domainArn !== undefined ? [new iam.PolicyStatement({ actions, resources: [`${target.domainArn}/${path}`] })] : []),
      ...(target.collectionArn !== undefined ? [new iam.PolicyStatement({ actions: ['aoss:APIAccessAll'], resources: [target.collectionArn] })] : []),
    ];
  }

  /** @internal */
  public _refuseOtherThanSigned(target: OpenSearchTarget): void {
    if (this._kind !== 'iam' && target.collectionArn !== undefined) {
      throw new Error(`a collection of OpenSearch Serverless has "authentication" ${this._kind}, but it accepts only signed requests; omit it, or specify OpenSearchAuthentication.iam()`);
    }
  }

  /** The Region that requests are signed for. @internal */
  public _region(scope: Construct): string {
    return this.options.region ?? Stack.of(scope).region;
  }
}
