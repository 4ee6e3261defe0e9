import * as iam from 'aws-cdk-lib/aws-iam';

/** A statement is cut there, so that the policies of a stack with many connectors can be divided. */
const RESOURCES_PER_STATEMENT = 15;

/** Some actions, and when they are allowed. */
export interface Permission {
  readonly actions: readonly string[];
  readonly conditions?: { readonly [operator: string]: { readonly [key: string]: string | readonly string[] } };
}

/** What a role may do, one statement a permission, to which resources are added one by one. */
export class RoleStatements {
  private readonly statements = new Map<Permission, iam.PolicyStatement>();
  private readonly allowed = new Map<Permission, Set<string>>();

  constructor(private readonly role: iam.Role) {}

  /** Lets the role do something with one or more resources. */
  allow(permission: Permission, ...resources: readonly string[]): void {
    const allowed = this.allowed.get(permission) ?? new Set();
    this.allowed.set(permission, allowed);
    for (const resource of resources) {
      // as text: references to one thing are one token
      if (!allowed.has(resource)) {
        allowed.add(resource);
        this.add(permission, resource);
      }
    }
  }

  private add(permission: Permission, resource: string): void {
    const open = this.statements.get(permission);
    if (open !== undefined && open.resources.length < RESOURCES_PER_STATEMENT) {
      open.addResources(resource);
      return;
    }
    const statement = new iam.PolicyStatement({ ...permission, actions: [...permission.actions], resources: [resource] });
    this.statements.set(permission, statement);
    this.role.addToPolicy(statement);
  }
}
