import { Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { CfnCollection } from 'aws-cdk-lib/aws-opensearchserverless';
import type * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import type { Construct, IDependable } from 'constructs';
import type { SearchTargetConfig } from '../../databases';
import { admitToCollection } from './collection-access';
import type { CollectionPermissions } from './collection-access';

/** A cluster that is no construct of the app. */
export interface OpenSearchEndpointOptions {
  /**
   * The security groups of the server; they are opened for the connector.
   *
   * @default - none; the way to the server is opened elsewhere
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * The ARN of the Amazon OpenSearch Service domain, for permissions where requests are signed.
   *
   * @default - none: the cluster is no domain of Amazon OpenSearch Service
   */
  readonly domainArn?: string;
}

/** How a collection of OpenSearch Serverless is reached. */
export interface OpenSearchCollectionOptions {
  /**
   * The security groups of the VPC endpoint of OpenSearch Serverless; they are opened for the connector.
   *
   * @default - none: the network policy of the collection admits requests from outside, or the way is opened elsewhere
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * Whether a data access policy is made for each role that writes: its indexes, and no other permission.
   *
   * @default true
   */
  readonly dataAccessPolicies?: boolean;
}

/** A collection of OpenSearch Serverless that is no construct of the app. */
export interface OpenSearchCollectionAttributes extends OpenSearchCollectionOptions {
  /** The address: `https://<id>.<region>.aoss.amazonaws.com`. */
  readonly endpoint: string;
  /** The ARN, for permissions. */
  readonly collectionArn: string;
  /** The name, for data access policies. */
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

/** Where documents are written: a domain of Amazon OpenSearch Service, a collection of OpenSearch Serverless, or any OpenSearch cluster by its address. */
export class OpenSearchTarget implements ec2.IConnectable {
  /**
   * A domain of Amazon OpenSearch Service. Connectors reach one in a VPC by its security groups.
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
   * A collection of OpenSearch Serverless, of the type SEARCH: others refuse documents with ids. Who may reach it is its network policy's matter.
   *
   * @param collection the collection
   * @param options how it is reached
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
   * A collection of OpenSearch Serverless that exists already.
   *
   * @param attrs what is known of it
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
   * A cluster by its address.
   *
   * @param url the address with its scheme: `https://search.example.com`
   * @param options how it is reached
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
  /** The port, for rules of security groups. */
  public readonly ec2Port: ec2.Port;
  /**
   * The ARN of the domain.
   *
   * @default - none: not a domain of Amazon OpenSearch Service
   */
  public readonly domainArn?: string;
  /**
   * The ARN of the collection.
   *
   * @default - none: not a collection of OpenSearch Serverless
   */
  public readonly collectionArn?: string;

  private constructor(
    /** The address with its scheme. */
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
