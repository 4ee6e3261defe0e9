import { Token } from 'aws-cdk-lib';
import type { CustomResource } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { IDependable } from 'constructs';
import { PUT_INDEX_TEMPLATE } from './collection-access';
import { deployTimeRequest } from './deploy-time-function';
import type { IndexField } from './index-field';
import { mappingOf } from './index-mapping';
import { OpenSearchAuthentication } from './opensearch-authentication';
import type { OpenSearchTarget } from './opensearch-target';

/** Properties for `IndexTemplate`. */
export interface IndexTemplateProps {
  /** The cluster to create the index template in. */
  readonly target: OpenSearchTarget;
  /** The names of the indexes that the template applies to; `*` matches any characters. The sink names indexes after topics, in lower case. */
  readonly indexPatterns: string[];
  /**
   * The name of the template. Changing it creates a new template and retains the old one.
   *
   * @default - generated from the construct path
   */
  readonly templateName?: string;
  /**
   * The types of fields other than plain strings and numbers: decimals, dates and timestamps arrive as strings.
   *
   * @default - strings are mapped to keywords, numbers to numbers
   */
  readonly fields?: { [field: string]: IndexField };
  /**
   * The settings of the indexes, such as `{ number_of_shards: 3 }`.
   *
   * @default - the defaults of OpenSearch
   */
  readonly settings?: { [key: string]: any };
  /**
   * The priority of the template: if several templates match an index, the one with the highest priority applies.
   *
   * @default 200
   */
  readonly priority?: number;
  /**
   * How the function that creates the template authenticates.
   *
   * @default - IAM
   */
  readonly authentication?: OpenSearchAuthentication;
  /**
   * The VPC from which the cluster is reachable.
   *
   * @default - none: the cluster has a public endpoint
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
 * An index template that is created before the first document is indexed, because the types of existing fields cannot be changed.
 *
 * A custom resource creates the template at deployment. Its function runs in the VPC, and the provider framework outside it, so that CloudFormation
 * always receives a response. Deleting the construct retains the template, because the indexes are retained as well.
 */
export class IndexTemplate extends Construct {
  /** The name of the template. */
  public readonly templateName: string;
  /** The role of the function. For a domain with fine-grained access control, it must be mapped before the template is created. */
  public readonly role: iam.IRole;
  private readonly resource: CustomResource;

  constructor(scope: Construct, id: string, props: IndexTemplateProps) {
    super(scope, id);
    const { target } = props;
    const authentication = props.authentication ?? OpenSearchAuthentication.iam();
    authentication._refuseOtherThanSigned(target);
    this.templateName = props.templateName ?? defaultName(this);
    const wrong = props.indexPatterns.find(pattern => !Token.isUnresolved(pattern) && pattern !== pattern.toLowerCase());
    if (props.indexPatterns.length === 0 || wrong !== undefined) {
      throw new Error(`the index template ${this.node.path} is for ${wrong === undefined ? 'no index' : `"${wrong}"`}; `
        + 'name at least one pattern, in lower case, as index names are');
    }

    const { resource, role } = deployTimeRequest(this, {
      ...props,
      authentication,
      what: 'an index template',
      doing: 'Puts an index template',
      code: 'index-template',
      resourceType: 'Custom::OpenSearchIndexTemplate',
      statements: authentication._statements(target, ['es:ESHttpPut'], `_index_template/${this.templateName}`),
      collectionPermissions: PUT_INDEX_TEMPLATE,
      properties: {
        TemplateName: this.templateName,
        Template: JSON.stringify({
          index_patterns: props.indexPatterns,
          priority: props.priority ?? 200,
          template: { settings: props.settings ?? {}, mappings: mappingOf(props.fields ?? {}) },
        }),
      },
    });
    this.resource = resource;
    this.role = role;
  }

  /**
   * Creates the template only after other resources, such as the mapping of its role.
   *
   * @param dependencies the resources that must exist first
   */
  public waitFor(...dependencies: IDependable[]): void {
    this.resource.node.addDependency(...dependencies);
  }
}

/** Names of templates are in lower case. */
function defaultName(template: Construct): string {
  return template.node.path.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(-200);
}
