import { createHash } from 'node:crypto';
import { CustomResource, Lazy, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { BOOTSTRAP_HANDLER } from './bootstrap-handler';
import { identityOf } from './token-identity';

/** Construct ids are part of every user's template: another id makes another look-up, and its answer can replace connectors. */
const ID = 'KafkaBootstrapBrokers';

/** The look-up of one cluster's bootstrap brokers in one stack; made once, however often the cluster is attached. */
export class BootstrapBrokers extends Construct {
  static lookUp(scope: Construct, clusterArn: string): BootstrapBrokers {
    const room = BootstrapHandler.of(Stack.of(scope));
    const id = `Cluster${createHash('sha256').update(identityOf(clusterArn, scope)).digest('hex').slice(0, 8)}`;
    return (room.node.tryFindChild(id) as BootstrapBrokers | undefined) ?? new BootstrapBrokers(room, id, clusterArn);
  }

  private readonly resource: CustomResource;
  private readonly required = new Set<string>();
  private version = 1;

  private constructor(handler: BootstrapHandler, id: string, clusterArn: string) {
    super(handler, id);
    handler.allow(clusterArn);
    this.resource = new CustomResource(this, 'Resource', {
      resourceType: 'Custom::KafkaBootstrapBrokers',
      serviceToken: handler.functionArn,
      properties: {
        ClusterArn: clusterArn,
        Version: Lazy.string({ produce: () => String(this.version) }),
        Required: Lazy.list({ produce: () => [...this.required].sort() }),
      },
    });
  }

  /** The brokers in one field of the answer; the deploy fails with a reason when the cluster has none. */
  brokers(attribute: string): string {
    this.required.add(attribute);
    return this.resource.getAttString(attribute);
  }

  /** Asks for a look-up of at least this version; the greatest asked for counts. */
  atLeast(version: number): void {
    this.version = Math.max(this.version, version);
  }
}

/** The one function per stack that answers the look-ups. It runs outside of the VPC: the call goes to the service, not to the brokers. */
class BootstrapHandler extends Construct {
  static of(stack: Stack): BootstrapHandler {
    return (stack.node.tryFindChild(ID) as BootstrapHandler | undefined) ?? new BootstrapHandler(stack);
  }

  readonly functionArn: string;
  private readonly clusterArns: string[] = [];

  private constructor(stack: Stack) {
    super(stack, ID);
    const logGroup = new logs.LogGroup(this, 'Logs', {
      retention: logs.RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // The statements stand in the role itself: the function then waits for them without a dependency of its own.
    const role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      description: 'Looks up bootstrap brokers',
      inlinePolicies: {
        LookUp: new iam.PolicyDocument({
          statements: [
            new iam.PolicyStatement({
              actions: ['kafka:GetBootstrapBrokers'],
              resources: Lazy.list({ produce: () => this.clusterArns }),
            }),
            new iam.PolicyStatement({
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: [logGroup.logGroupArn],
            }),
          ],
        }),
      },
    });
    this.functionArn = new CfnFunction(this, 'Handler', {
      description: 'Looks up the bootstrap brokers of Kafka clusters',
      code: { zipFile: BOOTSTRAP_HANDLER },
      handler: 'index.handler',
      runtime: 'nodejs24.x',
      timeout: 120,
      memorySize: 256,
      role: role.roleArn,
      loggingConfig: { logGroup: logGroup.logGroupName },
    }).attrArn;
  }

  allow(clusterArn: string): void {
    this.clusterArns.push(clusterArn);
  }
}
