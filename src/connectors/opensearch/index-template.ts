import { CustomResource, Duration, RemovalPolicy, Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Provider } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import { openWay } from '../../connect/network-wiring';
import { PUT_INDEX_TEMPLATE } from './collection-access';
import type { IndexField } from './index-field';
import { mappingOf } from './index-mapping';
import { INDEX_TEMPLATE_HANDLER } from './index-template-handler';
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
   * @default - made of the place in the tree
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
   * Which template counts where several match: the one with the greatest number.
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

    const handler = this.makeHandler(props, authentication);
    const logGroup = this.makeLogGroup('ProviderLogs');
    const provider = new Provider(this, 'Provider', {
      onEventHandler: handler,
      logGroup,
      frameworkOnEventRole: this.makeRole('ProviderRole', 'Answers CloudFormation for an index template', logGroup),
    });
    const resource = new CustomResource(this, 'Resource', {
      resourceType: 'Custom::OpenSearchIndexTemplate',
      serviceToken: provider.serviceToken,
      properties: {
        Endpoint: target.url,
        TemplateName: this.templateName,
        Template: JSON.stringify({
          index_patterns: props.indexPatterns,
          priority: props.priority ?? 200,
          template: { settings: props.settings ?? {}, mappings: mappingOf(props.fields ?? {}) },
        }),
        Authentication: authentication._kind,
        ...(authentication._secret && { SecretArn: authentication._secret.secretArn }),
        ...(authentication._kind === 'iam' && { Region: authentication._region(this), Service: target._service }),
      },
    });
    const rules = props.vpc ? openWay(handler, target, target.ec2Port, 'OpenSearch from the function of an index template') : [];
    resource.node.addDependency(handler, ...rules, ...target._dependencies, ...target._admit(this, handler.role!, PUT_INDEX_TEMPLATE));
  }

  private makeHandler(props: IndexTemplateProps, authentication: OpenSearchAuthentication): lambda.Function {
    const logGroup = this.makeLogGroup('Logs');
    const role = this.makeRole('Role', 'Puts an index template', logGroup);
    if (props.vpc) {
      role.addToPolicy(new iam.PolicyStatement({ actions: NETWORK_INTERFACES, resources: ['*'] }));
    }
    if (authentication._kind === 'iam') {
      authentication._statements(props.target, ['es:ESHttpPut'], `_index_template/${this.templateName}`).forEach(statement => role.addToPolicy(statement));
    }
    authentication._secret?.grantRead(role);
    return new lambda.Function(this, 'Handler', {
      description: 'Puts an index template',
      code: lambda.Code.fromInline(INDEX_TEMPLATE_HANDLER),
      handler: 'index.handler',
      runtime: lambda.Runtime.NODEJS_24_X,
      timeout: Duration.minutes(5),
      memorySize: 256,
      role,
      logGroup,
      vpc: props.vpc,
      vpcSubnets: props.vpcSubnets,
      securityGroups: props.vpc && [new ec2.SecurityGroup(this, 'SecurityGroup', { vpc: props.vpc, description: 'Function that puts an index template' })],
    });
  }

  private makeLogGroup(id: string): logs.LogGroup {
    return new logs.LogGroup(this, id, { retention: logs.RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
  }

  /** A role that may write its own logs, rather than the managed policy that may write all. */
  private makeRole(id: string, description: string, logGroup: logs.LogGroup): iam.Role {
    return new iam.Role(this, id, {
      description,
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        Logs: new iam.PolicyDocument({
          statements: [new iam.PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] })],
        }),
      },
    });
  }
}

/** What a function in a VPC does for its network interfaces, whose ids nobody knows before. */
const NETWORK_INTERFACES = [
  'ec2:AssignPrivateIpAddresses', 'ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses',
];

/** Names of templates are in lower case. */
function defaultName(template: Construct): string {
  return template.node.path.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(-200);
}
