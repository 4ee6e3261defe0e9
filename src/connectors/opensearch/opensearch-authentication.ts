import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ConnectorSecret } from '../../connect/connector-secret';
import type { OpenSearchTarget } from './opensearch-target';

/** What signing can be told. */
export interface OpenSearchIamOptions {
  /**
   * The Region of the domain.
   *
   * @default - the Region of the connector
   */
  readonly region?: string;
}

/** What authentication asks of a sink: the answer of `OpenSearchAuthentication.bind`. */
export interface OpenSearchAuthenticationConfig {
  /** The configuration. */
  readonly config: { [key: string]: string };
  /** Secret values, by configuration key. */
  readonly secrets: { [key: string]: ConnectorSecret };
  /** What the execution role must be allowed. */
  readonly policyStatements: iam.PolicyStatement[];
}

/** How a sink proves to OpenSearch who it is. */
export class OpenSearchAuthentication {
  /**
   * Requests signed with the credentials of the execution role, by an extension of this library that goes into the plugin.
   * With fine-grained access control the role must be mapped to one of the domain's roles.
   *
   * @param options the Region
   */
  public static iam(options: OpenSearchIamOptions = {}): OpenSearchAuthentication {
    return new OpenSearchAuthentication('iam', options);
  }

  /**
   * User name and password of the internal user database: fine-grained access control, and a policy that admits unsigned requests.
   *
   * @param secret a JSON secret with the fields `username` and `password`
   */
  public static basic(secret: secretsmanager.ISecret): OpenSearchAuthentication {
    return new OpenSearchAuthentication('basic', {}, secret);
  }

  /** None: whoever reaches the server may write. */
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
   * Says what a sink needs for it.
   *
   * @param scope a construct in the stack of the connector
   * @param target where the sink writes
   */
  public bind(scope: Construct, target: OpenSearchTarget): OpenSearchAuthenticationConfig {
    if (this._kind === 'iam') {
      return {
        config: { 'aws.signing.region': this._region(scope), 'aws.signing.service': 'es' },
        secrets: {},
        policyStatements: target.domainArn === undefined ? [] : [new iam.PolicyStatement({
          actions: ['es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut'],
          resources: [`${target.domainArn}/*`],
        })],
      };
    }
    return {
      config: {},
      secrets: this._secret ? {
        'connection.username': ConnectorSecret.fromSecretsManager(this._secret, 'username'),
        'connection.password': ConnectorSecret.fromSecretsManager(this._secret, 'password'),
      } : {},
      policyStatements: [],
    };
  }

  /** The Region that requests are signed for. @internal */
  public _region(scope: Construct): string {
    return this.options.region ?? Stack.of(scope).region;
  }
}
