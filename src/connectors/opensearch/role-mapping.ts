import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { deployTimeRequest } from './deploy-time-function';
import type { OpenSearchAuthentication } from './opensearch-authentication';
import type { OpenSearchTarget } from './opensearch-target';

/** Properties for `OpenSearchRoleMapping`. */
export interface OpenSearchRoleMappingProps {
  /** The domain. It must have fine-grained access control enabled. */
  readonly target: OpenSearchTarget;
  /** The IAM roles to map, such as the execution role of a connector or the role of the function of an index template. */
  readonly roles: iam.IRole[];
  /** The OpenSearch role. */
  readonly roleName: string;
  /**
   * Creates or replaces the OpenSearch role, with permissions limited to creating and writing to these indexes and creating index templates. `*`
   * matches any characters. The sink names indexes after topics, in lower case.
   *
   * @default - none: the role must already exist
   */
  readonly indexPatterns?: string[];
  /** How the function authenticates: as the master user of the domain, or another user that can manage security. */
  readonly authentication: OpenSearchAuthentication;
  /**
   * The VPC from which the domain is reachable.
   *
   * @default - none: the domain has a public endpoint
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets of the function. With a password, they require a route to AWS Secrets Manager.
   *
   * @default - the private subnets
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
}

/**
 * Maps IAM roles to a role of an OpenSearch domain with fine-grained access control. Without a mapping, signed requests have no permissions there.
 *
 * A custom resource maps the roles at deployment; other mappings of the same OpenSearch role are retained. Deleting the construct removes the mapping
 * and retains the OpenSearch role. The connector and index template must depend on it: `connector.waitFor(mapping)`,
 * `indexTemplate.waitFor(mapping)`.
 */
export class OpenSearchRoleMapping extends Construct {
  /** The OpenSearch role. */
  public readonly roleName: string;

  constructor(scope: Construct, id: string, props: OpenSearchRoleMappingProps) {
    super(scope, id);
    const { target, authentication, roleName, indexPatterns } = props;
    this.roleName = roleName;
    if (target.collectionArn !== undefined) {
      throw new Error(`the role mapping ${this.node.path} is for a collection of OpenSearch Serverless, which has data access policies instead of roles; omit it`);
    }
    if (authentication._kind === 'anonymous') {
      throw new Error(`the role mapping ${this.node.path} has anonymous "authentication", but only users that can manage security can map roles; specify OpenSearchAuthentication.basic(secret) of the master user, or OpenSearchAuthentication.iam()`);
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
