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

/** An index template of OpenSearch. */
export interface IndexTemplateProps {
  /** The cluster that gets it. */
  readonly target: OpenSearchTarget;
  /** The names of the indexes that it is for; `*` stands for any characters. Indexes of the sink are topics in lower case. */
  readonly indexPatterns: string[];
  /**
   * The name of the template. Another one makes another template and keeps the old one.
   *
   * @default - generated from the construct path
   */
  readonly templateName?: string;
  /**
   * The types of fields that are no plain texts or numbers: decimals, dates and timestamps arrive as text.
   *
   * @default - texts become keywords, numbers stay numbers
   */
  readonly fields?: { [field: string]: IndexField };
  /**
   * Settings of the indexes: `{ number_of_shards: 3 }`.
   *
   * @default - the defaults of OpenSearch
   */
  readonly settings?: { [key: string]: any };
  /**
   * Which template counts where several match: the one with the highest number.
   *
   * @default 200
   */
  readonly priority?: number;
  /**
   * How the function that puts it proves who it is.
   *
   * @default - signed requests (IAM)
   */
  readonly authentication?: OpenSearchAuthentication;
  /**
   * The VPC in which the cluster is reached.
   *
   * @default - none: the cluster is reached from outside
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
 * An index template that is in place before the first document: types of fields cannot be changed later.
 *
 * A function puts it at the deploy; it runs inside of the VPC, and the framework around it outside, so that CloudFormation always gets an answer.
 * Deletion keeps the template, as the indexes are kept.
 */
export class IndexTemplate extends Construct {
  /** The name of the template. */
  public readonly templateName: string;
  /** The role of the function, for a domain with fine-grained access control: it must be mapped before the template is put. */
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
        + 'name at least one pattern, in lower case as names of indexes are');
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
   * Puts the template only after something else is there: the mapping of its role.
   *
   * @param dependencies what must be there
   */
  public waitFor(...dependencies: IDependable[]): void {
    this.resource.node.addDependency(...dependencies);
  }
}

/** Names of templates are in lower case. */
function defaultName(template: Construct): string {
  return template.node.path.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(-200);
}
