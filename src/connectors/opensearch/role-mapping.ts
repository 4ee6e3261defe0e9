import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { deployTimeRequest } from './deploy-time-function';
import type { OpenSearchAuthentication } from './opensearch-authentication';
import type { OpenSearchTarget } from './opensearch-target';

/** The mapping of roles of IAM to a role of OpenSearch. */
export interface OpenSearchRoleMappingProps {
  /** The domain, with fine-grained access control. */
  readonly target: OpenSearchTarget;
  /** The roles of IAM: the execution role of a connector, the role of the function of an index template. */
  readonly roles: iam.IRole[];
  /** The role of OpenSearch. */
  readonly roleName: string;
  /**
   * Makes the role of OpenSearch, or replaces it: it may write into these indexes and make them, and put index templates, and nothing else.
   * `*` stands for any characters. Indexes of the sink are topics in lower case.
   *
   * @default - none: a role that is there already is mapped
   */
  readonly indexPatterns?: string[];
  /** How the function that does it proves who it is: the master user of the domain, or another that may manage security. */
  readonly authentication: OpenSearchAuthentication;
  /**
   * The VPC in which the domain is reached.
   *
   * @default - none: the domain is reached from outside
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets of the function. With a password they need a way to AWS Secrets Manager.
   *
   * @default - the private subnets
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
}

/**
 * Roles of IAM that a domain with fine-grained access control knows: a signed request may otherwise do nothing there.
 *
 * A function maps them at the deploy; others that are mapped to the same role stay. Deletion takes the roles out again, and keeps the role of OpenSearch.
 * Connector and index template must wait for it: `connector.waitFor(mapping)`, `indexTemplate.waitFor(mapping)`.
 */
export class OpenSearchRoleMapping extends Construct {
  /** The role of OpenSearch. */
  public readonly roleName: string;

  constructor(scope: Construct, id: string, props: OpenSearchRoleMappingProps) {
    super(scope, id);
    const { target, authentication, roleName, indexPatterns } = props;
    this.roleName = roleName;
    if (target.collectionArn !== undefined) {
      throw new Error(`the role mapping ${this.node.path} is for a collection of OpenSearch Serverless, which has data access policies and no roles; omit it`);
    }
    if (authentication._kind === 'anonymous') {
      throw new Error(`the role mapping ${this.node.path} has anonymous "authentication", but only who may manage security can map roles; `
        + 'give OpenSearchAuthentication.basic(secret) of the master user, or OpenSearchAuthentication.iam()');
    }
    if (props.roles.length === 0) {
      throw new Error(`the role mapping ${this.node.path} maps no role; name at least one in "roles"`);
    }
    deployTimeRequest(this, {
      target,
      authentication,
      vpc: props.vpc,
      vpcSubnets: props.vpcSubnets,
      what: 'a role mapping',
      doing: 'Maps roles',
      code: 'role-mapping',
      resourceType: 'Custom::OpenSearchRoleMapping',
      statements: authentication._statements(target, ['es:ESHttpGet', 'es:ESHttpPatch', 'es:ESHttpPut'], '_plugins/_security/api/*'),
      collectionPermissions: { description: 'none' },
      properties: {
        RoleName: roleName,
        MappedRoles: props.roles.map(role => role.roleArn),
        ...(indexPatterns && { Role: JSON.stringify(writerOf(indexPatterns)) }),
      },
    });
  }
}

/** What the sink and the function of an index template do: bulks, templates, indexes and their mappings. */
function writerOf(indexPatterns: string[]): object {
  return {
    cluster_permissions: ['indices:data/write/bulk', 'indices:admin/index_template/put', 'indices:admin/index_template/get'],
    index_permissions: [{
      index_patterns: indexPatterns,
      allowed_actions: ['create_index', 'write', 'indices:admin/get', 'indices:admin/mapping/put', 'indices:admin/mappings/get'],
    }],
  };
}
