import { Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import type { IDependable } from 'constructs';

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

interface TargetParts {
  readonly domain?: opensearch.IDomain;
  readonly domainArn?: string;
  readonly connections: ec2.Connections;
  readonly port: number;
  readonly dependencies: IDependable[];
}

/** Where documents are written: a domain of Amazon OpenSearch Service, or any OpenSearch cluster by its address. */
export class OpenSearchTarget implements ec2.IConnectable {
  /**
   * A domain of Amazon OpenSearch Service. Connectors reach one in a VPC by its security groups.
   *
   * @param domain the domain
   */
  public static fromDomain(domain: opensearch.IDomain): OpenSearchTarget {
    return new OpenSearchTarget(`https://${domain.domainEndpoint}`, {
      domain,
      domainArn: domain.domainArn,
      connections: connectionsOf(domain),
      port: 443,
      dependencies: [domain],
    });
  }

  /**
   * A cluster by its address.
   *
   * @param url the address with its scheme: `https://search.example.com`
   * @param options how it is reached
   */
  public static fromEndpoint(url: string, options: OpenSearchEndpointOptions = {}): OpenSearchTarget {
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

  private constructor(
    /** The address with its scheme. */
    public readonly url: string,
    private readonly parts: TargetParts,
  ) {
    this.connections = parts.connections;
    this.ec2Port = ec2.Port.tcp(parts.port);
    this.domainArn = parts.domainArn;
  }

  /** What must exist before somebody connects. @internal */
  public get _dependencies(): IDependable[] {
    return this.parts.dependencies;
  }

  /** The domain, where it is a construct. @internal */
  public get _domain(): opensearch.IDomain | undefined {
    return this.parts.domain;
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

/** The port of an address; of a token that of its scheme, which is nearly always literal. */
function portOf(url: string): number {
  const port = Token.isUnresolved(url) ? undefined : /^[a-z]+:\/\/[^/]*:(\d+)/.exec(url)?.[1];
  return port === undefined ? (url.startsWith('http:') ? 80 : 443) : Number(port);
}
