import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ConnectorSecret } from '../../connect';
import type { OpenSearchTarget } from './opensearch-target';

/** What signing can be told. */
export interface OpenSearchIamOptions {
  /**
   * The Region of the domain or collection.
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
    this._refuseOtherThanSigned(target);
    if (this._kind === 'iam') {
      return {
        config: { 'aws.signing.region': this._region(scope), 'aws.signing.service': target._service },
        secrets: {},
        policyStatements: this._statements(target, ['es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut'], '*'),
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
      throw new Error(`a collection of OpenSearch Serverless is given "authentication" ${this._kind}, but it takes signed requests only; `
        + 'omit it or give OpenSearchAuthentication.iam()');
    }
  }

  /** The Region that requests are signed for. @internal */
  public _region(scope: Construct): string {
    return this.options.region ?? Stack.of(scope).region;
  }
}
