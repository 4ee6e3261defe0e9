import { Lazy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { trustedService } from '../cluster/internal';

/**
 * The role that workers assume.
 *
 * A role made here carries its permissions inline: one resource, and nothing that the connector could start before.
 * A role that the user brings is added to, the CDK way; an imported one that cannot be changed gets nothing.
 */
export class ExecutionRole {
  readonly role: iam.IRole;
  /** All statements of a role made here; of a role from elsewhere, what was added to it. */
  readonly statements: iam.PolicyStatement[] = [];
  /** Statements that could not be added to a role from elsewhere. */
  readonly notAdded: iam.PolicyStatement[] = [];
  readonly owned: boolean;
  private readonly inline?: iam.PolicyDocument;

  constructor(scope: Construct, connectorName: string, role: iam.IRole | undefined) {
    this.owned = role === undefined;
    if (role) {
      this.role = role;
      return;
    }
    const inline = new iam.PolicyDocument();
    this.inline = inline;
    this.role = new iam.Role(scope, 'Role', {
      description: `Execution role of the connector ${connectorName}`,
      assumedBy: serviceFor(scope, connectorName),
    });
    // rendered late: a connector without secrets on a cluster without IAM needs no permission, and an empty policy is refused
    (this.role.node.defaultChild as iam.CfnRole).policies = Lazy.any({
      produce: () => (inline.isEmpty ? [] : [{ policyName: 'Connector', policyDocument: inline }]),
    }, { omitEmptyArray: true });
  }

  add(...statements: iam.PolicyStatement[]): void {
    for (const statement of statements) {
      if (this.inline) {
        this.inline.addStatements(statement);
      } else if (!this.addTo(this.role, statement)) {
        this.notAdded.push(statement);
        continue;
      }
      this.statements.push(statement);
    }
  }

  /** Whether the role has the statement now. A role that is not to be changed says so too; only that it has neither an L1 nor a policy tells the truth. */
  private addTo(role: iam.IRole, statement: iam.PolicyStatement): boolean {
    const { statementAdded, policyDependable } = role.addToPrincipalPolicy(statement);
    return statementAdded && (Construct.isConstruct(policyDependable) || role.node.defaultChild?.node.scope === role);
  }
}

/**
 * Trusts the service for this connector only. The end of a connector's ARN is unknown before it is created.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/cross-service-confused-deputy-prevention.html
 */
function serviceFor(scope: Construct, connectorName: string): iam.IPrincipal {
  return trustedService(scope, 'kafkaconnect.amazonaws.com', { service: 'kafkaconnect', resource: 'connector', resourceName: `${connectorName}/*` });
}
