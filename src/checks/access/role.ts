import { cannotKnow, finding, NOT_APPLICABLE, remembered, Text } from '../../model';
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

/** A statement as it is asked: plain actions by name, patterns one by one. */
interface Grant {
  readonly plain: ReadonlySet<string>;
  readonly patterns: readonly Text[];
  readonly resources: readonly Text[];
}

const grantsOf = remembered((statements: readonly StatementModel[]): Grant[] => statements.filter(({ effect }) => effect === 'Allow').map(grantOf));

/** Actions are compared without regard to case. */
function grantOf({ actions, resources }: StatementModel): Grant {
  const plain = new Set<string>();
  const patterns: Text[] = [];
  for (const action of actions) {
    if (action.literal !== undefined && !/[*?]/.test(action.literal)) {
      plain.add(action.literal.toLowerCase());
    } else {
      patterns.push(Text.join(action.parts.map(part => typeof part === 'string' ? part.toLowerCase() : part)));
    }
  }
  return { plain, patterns, resources };
}

/** Whether the role allows an action on a resource; the resource decides by a function of its own. */
export function allowed(statements: readonly StatementModel[], action: string, matches: (resource: Text) => Known): Known {
  return allowedEach(statements, [action], matches)[0];
}

/** The same for several actions on one resource, each with its answer. */
function allowedEach(statements: readonly StatementModel[], actions: readonly string[], matches: (resource: Text) => Known): Known[] {
  const answers: Known[] = actions.map(() => false);
  const names = actions.map(action => action.toLowerCase());
  for (const { plain, patterns, resources } of grantsOf(statements)) {
    const granted = names.map(name => plain.has(name) || any(patterns, pattern => covers(pattern, Text.literal(name))));
    // resources are asked only where an action leaves it open
    const matched = granted.every(one => one === false) ? false : any(resources, matches);
    if (matched !== false) {
      granted.forEach((one, index) => { answers[index] = either(answers[index], one && matched); });
    }
  }
  return answers;
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
  return violations.length === 0 && open ? cannotKnow('a resource of the role is known only at deployment') : finding(...violations);
}
