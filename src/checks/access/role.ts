import type { ConnectorDeployment, Known, StatementModel } from '../model';
import { Text } from '../model';
import type { Verdict, Violation } from '../rule';
import { cannotKnow, finding, NOT_APPLICABLE } from '../rule';
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

/** A statement as it is asked: plain actions by name, patterns one by one. */
interface Grant {
  readonly plain: ReadonlySet<string>;
  readonly patterns: readonly Text[];
  readonly resources: readonly Text[];
}

/** The same statements are asked for every need of a connector. */
const grants = new WeakMap<readonly StatementModel[], Grant[]>();

function grantsOf(statements: readonly StatementModel[]): Grant[] {
  const known = grants.get(statements);
  if (known !== undefined) {
    return known;
  }
  const made = statements.filter(({ effect }) => effect === 'Allow').map(({ actions, resources }) => {
    // actions are compared without regard to case
    const lower = actions.map(action => Text.join(action.parts.map(part => typeof part === 'string' ? part.toLowerCase() : part)));
    const isPlain = ({ literal }: Text) => literal !== undefined && !/[*?]/.test(literal);
    return { plain: new Set(lower.filter(isPlain).map(String)), patterns: lower.filter(action => !isPlain(action)), resources };
  });
  grants.set(statements, made);
  return made;
}

/** Whether the role allows an action on a resource; the resource decides by a function of its own. */
export function allowed(statements: readonly StatementModel[], action: string, matches: (resource: Text) => Known): Known {
  const name = action.toLowerCase();
  return any(grantsOf(statements), ({ plain, patterns, resources }) => {
    const granted = plain.has(name) || any(patterns, pattern => covers(pattern, Text.literal(name)));
    // the resources are asked only where the action leaves it open
    const matched = granted !== false && any(resources, matches);
    return matched === false ? false : granted && matched;
  });
}

/** The verdict over what a connector needs in Kafka, where the role is known and IAM decides. */
export function kafkaVerdict(deployment: ConnectorDeployment, needs: readonly KafkaNeed[]): Verdict {
  const { role, clientAuthentication } = deployment;
  if (needs.length === 0 || clientAuthentication?.literal !== 'IAM' || role === undefined) {
    return NOT_APPLICABLE;
  }
  if (role.statements === undefined) {
    return cannotKnow('the statements of the execution role stand elsewhere');
  }
  const violations: Violation[] = [];
  let open = false;
  for (const { type, name, actions, purpose } of needs) {
    const missing: string[] = [];
    for (const action of actions.map(each => `kafka-cluster:${each}`)) {
      const answer = allowed(role.statements, action, resource => isKafkaResource(resource, deployment, type, name));
      open ||= answer === undefined;
      if (answer === false) {
        missing.push(action);
      }
    }
    if (missing.length > 0) {
      violations.push({
        message: `the execution role does not allow ${missing.join(', ')} on ${type === 'cluster' ? 'the cluster' : `the ${type} ${name}`}, ${purpose}`,
        value: String(name),
      });
    }
  }
  return violations.length === 0 && open ? cannotKnow('a resource of the role is decided at deploy') : finding(...violations);
}

/** Whether one of them certainly is, certainly none is, or it depends on what only the deploy knows. */
function any<T>(items: readonly T[], test: (item: T) => Known): Known {
  let answer: Known = false;
  for (const item of items) {
    const one = test(item);
    if (one === true) {
      return true;
    }
    answer = one === undefined ? undefined : answer;
  }
  return answer;
}
