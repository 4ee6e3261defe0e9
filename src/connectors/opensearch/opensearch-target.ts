import { Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { CfnCollection } from 'aws-cdk-lib/aws-opensearchserverless';
import type * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import type { Construct, IDependable } from 'constructs';
import type { SearchTargetConfig } from '../../databases';
import { admitToCollection } from './collection-access';
import type { CollectionPermissions } from './collection-access';

/** Options for a cluster that is not a construct in the app. */
export interface OpenSearchEndpointOptions {
  /**
   * The security groups of the server. Inbound rules for the connector are added to them.
   *
   * @default - none: allow access to the server yourself
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * The ARN of the Amazon OpenSearch Service domain, used for permissions if requests are signed.
   *
   * @default - none: the cluster is not an Amazon OpenSearch Service domain
   */
  readonly domainArn?: string;
}

/** Options for an OpenSearch Serverless collection. */
export interface OpenSearchCollectionOptions {
  /**
   * The security groups of the OpenSearch Serverless VPC endpoint. Inbound rules for the connector are added to them.
   *
   * @default - none: the network policy of the collection allows public access, or you allow access to the endpoint yourself
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * Whether a data access policy is created for each role that writes, limited to its indexes.
   *
   * @default true
   */
  readonly dataAccessPolicies?: boolean;
}

/** The attributes of an existing OpenSearch Serverless collection. */
export interface OpenSearchCollectionAttributes extends OpenSearchCollectionOptions {
  /** The endpoint of the collection: `https://<id>.<region>.aoss.amazonaws.com`. */
  readonly endpoint: string;
  /** The ARN of the collection, used for permissions. */
  readonly collectionArn: string;
  /** The name of the collection, used for data access policies. */
  readonly collectionName: string;
}

interface TargetParts {
  readonly domain?: opensearch.IDomain;
  readonly domainArn?: string;
  readonly collection?: CfnCollection;
  readonly collectionArn?: string;
  readonly collectionName?: string;
  readonly dataAccessPolicies?: boolean;
  readonly connections: ec2.Connections;
  readonly port: number;
  readonly dependencies: IDependable[];
}

/**
 * The target of an OpenSearch sink: an Amazon OpenSearch Service domain, an OpenSearch Serverless collection, or any OpenSearch cluster by its URL.
 */
export class OpenSearchTarget implements ec2.IConnectable {
  /**
   * An Amazon OpenSearch Service domain. For a domain in a VPC, inbound rules for the connector are added to its security groups.
   *
   * @param domain the domain
   */
  public static domain(domain: opensearch.IDomain): OpenSearchTarget {
    return new OpenSearchTarget(`https://${domain.domainEndpoint}`, {
      domain,
      domainArn: domain.domainArn,
      connections: connectionsOf(domain),
      port: 443,
      dependencies: [domain],
    });
  }

  /**
   * An OpenSearch Serverless collection of the type SEARCH: other types reject documents with IDs. Its network policy must allow access.
   *
   * @param collection the collection
   * @param options how connectors reach it
   */
  public static collection(collection: CfnCollection, options: OpenSearchCollectionOptions = {}): OpenSearchTarget {
    return new OpenSearchTarget(collection.attrCollectionEndpoint, {
      collection,
      collectionArn: collection.attrArn,
      collectionName: collection.name,
      dataAccessPolicies: options.dataAccessPolicies,
      connections: new ec2.Connections({ securityGroups: options.securityGroups }),
      port: 443,
      dependencies: [collection],
    });
  }

  /**
   * An existing OpenSearch Serverless collection.
   *
   * @param attrs the attributes of the collection
   */
  public static collectionFromAttributes(attrs: OpenSearchCollectionAttributes): OpenSearchTarget {
    return new OpenSearchTarget(attrs.endpoint, {
      collectionArn: attrs.collectionArn,
      collectionName: attrs.collectionName,
      dataAccessPolicies: attrs.dataAccessPolicies,
      connections: new ec2.Connections({ securityGroups: attrs.securityGroups }),
      port: portOf(attrs.endpoint),
      dependencies: [],
    });
  }

  /**
   * A cluster by its URL.
   *
   * @param url the URL, such as `https://search.example.com`
   * @param options how connectors reach it
   */
  public static endpoint(url: string, options: OpenSearchEndpointOptions = {}): OpenSearchTarget {
    return new OpenSearchTarget(url, {
      domainArn: options.domainArn,
      connections: new ec2.Connections({ securityGroups: options.securityGroups }),
      port: portOf(url),
      dependencies: [],
    });
  }

  /** The security groups of the server. */
  public readonly connections: ec2.Connections;
  /** The port, for security group rules. */
  public readonly ec2Port: ec2.Port;
  /**
   * The ARN of the domain.
   *
   * @default - none: not an Amazon OpenSearch Service domain
   */
  public readonly domainArn?: string;
  /**
   * The ARN of the collection.
   *
   * @default - none: not an OpenSearch Serverless collection
   */
  public readonly collectionArn?: string;

  private constructor(
    /** The URL of the endpoint. */
    public readonly url: string,
    private readonly parts: TargetParts,
  ) {
    this.connections = parts.connections;
    this.ec2Port = ec2.Port.tcp(parts.port);
    this.domainArn = parts.domainArn;
    this.collectionArn = parts.collectionArn;
  }

  /** What must exist before somebody connects. @internal */
  public get _dependencies(): IDependable[] {
    return this.parts.dependencies;
  }

  /** What the checks of a connector may know. @internal */
  public get _searchTarget(): SearchTargetConfig {
    return { url: this.url, domain: this.parts.domain, collection: this.parts.collection };
  }

  /** The name of the service that requests are signed for. @internal */
  public get _service(): 'es' | 'aoss' {
    return this.collectionArn !== undefined || hostIsServerless(this.url) ? 'aoss' : 'es';
  }

  /**
   * Lets a role into the collection, beside what its own policy says. Of a domain the role's policy is enough.
   *
   * @internal
   */
  public _admit(scope: Construct, role: iam.IRole, permissions: CollectionPermissions): IDependable[] {
    const { collectionName, dataAccessPolicies } = this.parts;
    return collectionName === undefined || dataAccessPolicies === false ? [] : [admitToCollection(scope, collectionName, role, permissions)];
  }
}

/** A domain outside of a VPC has no security groups, and its L2 throws when it is asked for them. */
function connectionsOf(domain: opensearch.IDomain): ec2.Connections {
  try {
    return (domain as opensearch.IDomain & Partial<ec2.IConnectable>).connections ?? new ec2.Connections();
  } catch {
    return new ec2.Connections();
  }
}

function hostIsServerless(url: string): boolean {
  return !Token.isUnresolved(url) && /^https?:\/\/[^/:]+\.aoss\.amazonaws\.com(\.cn)?([:/]|$)/.test(url);
}

/** The port of an address; of a token that of its scheme, which is nearly always literal. */
function portOf(url: string): number {
  const port = Token.isUnresolved(url) ? undefined : /^[a-z]+:\/\/[^/]*:(\d+)/.exec(url)?.[1];
  return port === undefined ? (url.startsWith('http:') ? 80 : 443) : Number(port);
}
