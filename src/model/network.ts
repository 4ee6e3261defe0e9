import type { StatementModel } from './role';
import type { Text } from './text';

export interface SubnetModel {
  readonly id: Text;
  readonly vpc?: Text;
  readonly availabilityZone?: Text;
  /** The range of its IPv4 addresses, where it is known. */
  readonly range?: string;
  /** Usable IPv4 addresses, where the address range is known. */
  readonly addresses?: number;
  readonly ipv6?: boolean;
  /** Where the default route leads. Absent: not known. */
  readonly defaultRoute?: 'internet-gateway' | 'nat' | 'none' | 'other';
  /** Whether a route leads to another network: by peering, a transit gateway, a VPN. Absent: not known. */
  readonly leadsElsewhere?: boolean;
}

export interface SecurityGroupRuleModel {
  readonly protocol: string;
  readonly fromPort?: number;
  readonly toPort?: number;
  /** The security group at the other end, where the rule names one. */
  readonly peerSecurityGroup?: Text;
  readonly peerAddressRange?: Text;
}

export interface SecurityGroupModel {
  readonly id: Text;
  /** Absent: not known. `default`: it names none, and is in the default VPC of the account. */
  readonly vpc?: Text | 'default';
  /** Rules are absent where the group is not part of what was read. */
  readonly ingress?: readonly SecurityGroupRuleModel[];
  readonly egress?: readonly SecurityGroupRuleModel[];
}

/** Something that the connector dials and the same template makes: a database, a search domain, another cluster, an interface endpoint. */
export interface DialedModel {
  /** In words, with its logical id: `the database Database`. */
  readonly what: string;
  /** Of an interface endpoint: the service that it leads to. */
  readonly endpoint?: string;
  readonly port?: number;
  readonly securityGroups: readonly SecurityGroupModel[];
}

/** What a VPC endpoint allows. */
export interface EndpointPolicyModel {
  readonly endpoint: string;
  /** `s3`. */
  readonly service: string;
  readonly statements: readonly StatementModel[];
}

export interface NetworkModel {
  readonly subnets?: readonly SubnetModel[];
  /** Whether it is certain that none are given. */
  readonly subnetsMissing?: boolean;
  readonly securityGroups?: readonly SecurityGroupModel[];
  readonly brokerSecurityGroups?: readonly SecurityGroupModel[];
  /** The DNS servers of the VPC: those of its DHCP options; absent where they are not known. */
  readonly dnsServers?: readonly Text[];
  /** Whether the DNS server of Amazon answers in the VPC; absent where that is not known. */
  readonly amazonDns?: boolean;
  /** Service names of the VPC endpoints, such as `s3` or `secretsmanager`. Absent: not known. */
  readonly endpoints?: readonly string[];
  /** Interface endpoints with private names, in a VPC of the same template that lacks what these require. */
  readonly namelessEndpoints?: ReadonlyArray<{ readonly endpoint: string; readonly lacks: string }>;
  /** The policies of the endpoints that serve the subnets, where they are written out. */
  readonly endpointPolicies?: readonly EndpointPolicyModel[];
  /** What the connector dials or may call, where the same template makes it. Absent: not known. */
  readonly dialed?: readonly DialedModel[];
}
