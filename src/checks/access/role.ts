import { cannotKnow, findings, NOT_APPLICABLE, remembered, Text } from '../../model';
import type { ConnectorDeployment, Known, StatementModel, Verdict, Violation } from '../../model';
import { any, either } from './any';
import { covers } from './glob';
import type { KafkaResource } from './kafka-resource';
import { isKafkaResource } from './kafka-resource';

/** What a connector must be allowed in Kafka. */
export interface KafkaNeed {
  readonly type: KafkaResource;
  readonly name: Text;
  readonly actions: readonly string[];
  /** What it is for, in words. */
  readonly purpose: string;
}

/** What a statement allows, without its plain actions. */
interface Grant {
  /** Actions with a wildcard or with a part that is not known. */
  readonly patterns: readonly Text[];
  readonly resources: readonly Text[];
}

/** The statements that allow or deny something, as they are asked: plain actions by name, patterns one by one. */
interface Grants {
  /** What is denied whatever the circumstances. */
  readonly denied: readonly Grant[];
  readonly byAction: ReadonlyMap<string, readonly Grant[]>;
  readonly withPatterns: readonly Grant[];
}

const grantsOf = remembered((statements: readonly StatementModel[]): Grants => {
  const byAction = new Map<string, Grant[]>();
  const withPatterns: Grant[] = [];
  for (const { actions, resources } of statements.filter(({ effect }) => effect === 'Allow')) {
    const patterns: Text[] = [];
    const grant = { patterns, resources };
    for (const action of actions) {
      const { literal } = action;
      if (literal === undefined || literal.includes('*') || literal.includes('?')) {
        patterns.push(lowerCase(action));
      } else {
        const name = literal.toLowerCase();
        const others = byAction.get(name);
        byAction.set(name, others === undefined ? [grant] : [...others, grant]);
      }
    }
    if (patterns.length > 0) {
      withPatterns.push(grant);
    }
  }
  const denied = statements.filter(({ effect, conditions = [] }) => effect === 'Deny' && conditions.length === 0)
    .map(({ actions, resources }) => ({ patterns: actions.map(lowerCase), resources }));
  return { denied, byAction, withPatterns };
});

/** Actions are compared without regard to case. */
function lowerCase({ parts }: Text): Text {
  return Text.join(parts.map(part => typeof part === 'string' ? part.toLowerCase() : part));
}

/** Whether the role allows an action on a resource; the resource decides by a function of its own. */
export function allowed(statements: readonly StatementModel[], action: string, matches: (resource: Text) => Known): Known {
  return allowedEach(statements, [action], matches)[0];
}

/** The same for several actions on one resource, each with its answer. */
function allowedEach(statements: readonly StatementModel[], actions: readonly string[], matches: (resource: Text) => Known): Known[] {
  const { denied, byAction, withPatterns } = grantsOf(statements);
  const known = new Map<Grant, { readonly matched: Known }>();
  const matched = (grant: Grant) => {
    const answer = known.get(grant) ?? { matched: any(grant.resources, matches) };
    known.set(grant, answer);
    return answer.matched;
  };
  return actions.map((action) => {
    const name = action.toLowerCase();
    if (denied.some(grant => any(grant.patterns, pattern => covers(pattern, Text.literal(name))) === true && isMeant(grant, name, matched))) {
      return false;
    }
    const refused = denied.filter(grant => any(grant.patterns, pattern => covers(pattern, Text.literal(name))) === true);
    if (refused.length > 0 && isTakenBack([...byAction.get(name) ?? [], ...withPatterns], refused, matches)) {
      return false;
    }
    const plain = any(byAction.get(name) ?? [], matched);
    // resources are asked only where an action leaves it open
    return plain === true || withPatterns.length === 0 ? plain : either(plain, any(withPatterns, (grant) => {
      const granted = any(grant.patterns, pattern => covers(pattern, Text.literal(name)));
      return granted !== false && (matched(grant) === false ? false : granted && matched(grant));
    }));
  });
}

/** Whether denials cover all resources on which something is allowed, as they are written: then it does not matter of which cluster they are. */
function isTakenBack(allowing: readonly Grant[], refused: readonly Grant[], matches: (resource: Text) => Known): boolean {
  const given = allowing.flatMap(({ resources }) => resources).filter(resource => matches(resource) !== false);
  const isRefused = (resource: Text) => refused.some(({ resources }) => resources.some(each => covers(each, resource) === true));
  return given.length > 0 && given.every(resource => resource.isLiteral && isRefused(resource));
}

/** Whether a denial certainly is about the resource: topics of another cluster can have the same names. */
function isMeant(grant: Grant, action: string, matched: (grant: Grant) => Known): boolean {
  return grant.resources.some(({ literal }) => literal === '*') || (!action.startsWith('kafka-cluster:') && matched(grant) === true);
}

/** The verdict over what a connector needs in Kafka, where the role is known and IAM decides. */
export function kafkaVerdict(deployment: ConnectorDeployment, needs: readonly KafkaNeed[]): Verdict {
  const { role, clientAuthentication } = deployment;
  if (needs.length === 0 || clientAuthentication?.literal !== 'IAM' || role === undefined) {
    return NOT_APPLICABLE;
  }
  if (role.statements === undefined) {
    return cannotKnow('the statements of the execution role are defined elsewhere');
  }
  const violations: Violation[] = [];
  let open = false;
  for (const { type, name, actions, purpose } of needs) {
    const qualified = actions.map(action => `kafka-cluster:${action}`);
    const answers = allowedEach(role.statements, qualified, resource => isKafkaResource(resource, deployment, type, name));
    const missing = qualified.filter((_, index) => answers[index] === false);
    open ||= answers.includes(undefined);
    if (missing.length > 0) {
      violations.push({
        message: `the execution role does not allow ${missing.join(', ')} on ${type === 'cluster' ? 'the cluster' : `the ${type} ${name}`}, ${purpose}`,
        value: String(name),
      });
    }
  }
  return violations.length === 0 && open ? cannotKnow('a resource of the role is known only at deployment') : findings(violations);
}
