import type { ConnectorDeployment, Known, StatementModel } from '../model';
import { Text } from '../model';
import type { Verdict, Violation } from '../rule';
import { cannotKnow, finding, NOT_APPLICABLE } from '../rule';
import { covers } from './glob';

export type KafkaResource = 'cluster' | 'topic' | 'group' | 'transactional-id';

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
    const plain = new Set(actions.flatMap(action => action.literal !== undefined && !/[*?]/.test(action.literal) ? [action.literal.toLowerCase()] : []));
    return { plain, patterns: plain.size === actions.length ? [] : actions.filter(action => !plain.has(action.literal?.toLowerCase() ?? '')), resources };
  });
  grants.set(statements, made);
  return made;
}

/** Whether the role allows an action on a resource; the resource decides by a function of its own. */
export function allowed(statements: readonly StatementModel[], action: string, matches: (resource: Text) => Known): Known {
  const name = action.toLowerCase();
  return any(grantsOf(statements).map(({ plain, patterns, resources }) => {
    const granted = plain.has(name) || any(patterns.map(pattern => covers(lower(pattern), Text.literal(name))));
    return all(granted, () => any(resources.map(matches)));
  }));
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
    const matches = remembered(resource => isKafkaResource(resource, deployment, type, name));
    const answers = actions.map(action => [action, allowed(role.statements!, `kafka-cluster:${action}`, matches)] as const);
    const missing = answers.filter(([, answer]) => answer === false).map(([action]) => `kafka-cluster:${action}`);
    open ||= answers.some(([, answer]) => answer === undefined);
    if (missing.length > 0) {
      violations.push({
        message: `the execution role does not allow ${missing.join(', ')} on ${type === 'cluster' ? 'the cluster' : `the ${type} ${name}`}, ${purpose}`,
        value: String(name),
      });
    }
  }
  return violations.length === 0 && open ? cannotKnow('a resource of the role is decided at deploy') : finding(...violations);
}

/** Whether a resource of a policy is the one that is meant: by type, by cluster, by name. */
export function isKafkaResource(resource: Text, { cluster }: ConnectorDeployment, type: KafkaResource, name: Text): Known {
  if (resource.literal === '*') {
    return true;
  }
  const types = typesOf(resource);
  if (types.length === 0) {
    // The ARN of the cluster itself, or a wildcard that leaves the type open.
    const isCluster = cluster?.arn?.equals(resource);
    return isCluster === true ? type === 'cluster' : resource.literals.some(part => /\*$/.test(part)) || !resource.isLiteral ? undefined : false;
  }
  if (!types.includes(type)) {
    return false;
  }
  if (type === 'cluster') {
    return cluster?.arn?.equals(resource) === false && !resource.includes('*') ? false : resource.isLiteral && cluster?.arn?.isLiteral !== true ? true : cluster?.arn === undefined ? true : undefined;
  }
  return covers(rememberedTail(resource, type), name);
}

const TYPES: readonly KafkaResource[] = ['cluster', 'topic', 'group', 'transactional-id'];
const typesKnown = new WeakMap<Text, readonly KafkaResource[]>();

/** The types that the literal parts of a resource name. */
function typesOf(resource: Text): readonly KafkaResource[] {
  const known = typesKnown.get(resource);
  if (known !== undefined) {
    return known;
  }
  const { literals } = resource;
  const types = TYPES.filter(type => literals.some(part => part.includes(`:${type}/`)));
  typesKnown.set(resource, types);
  return types;
}

const tails = new WeakMap<Text, Map<KafkaResource, Text>>();

function rememberedTail(resource: Text, type: KafkaResource): Text {
  const known = tails.get(resource) ?? new Map<KafkaResource, Text>();
  tails.set(resource, known);
  const tail = known.get(type) ?? tailOf(resource, type);
  known.set(type, tail);
  return tail;
}

/** The part of a resource behind cluster name and id: the pattern of the name. */
function tailOf(resource: Text, type: KafkaResource): Text {
  const parts: Array<string | { readonly ref: string }> = [];
  let found = false;
  for (const part of resource.parts) {
    if (found) {
      parts.push(part);
    } else if (typeof part === 'string' && part.includes(`:${type}/`)) {
      found = true;
      parts.push(part.slice(part.indexOf(`:${type}/`) + type.length + 2));
    }
  }
  const tail = Text.join(parts);
  const pieces = tail.split('/');
  // A reference holds name and id of the cluster together; written out they are two pieces.
  const skip = typeof tail.parts[0] === 'string' ? 2 : 1;
  if (pieces.length > skip) {
    return pieces.slice(skip).reduce((left, right) => Text.join([left, '/', right]));
  }
  return tail.knownSuffix.endsWith('*') ? Text.literal('*') : Text.opaque();
}

/** Actions are compared without regard to case. */
function lower(text: Text): Text {
  return Text.join(text.parts.map(part => typeof part === 'string' ? part.toLowerCase() : part));
}

/** Remembers the answer for each resource: several actions ask for the same ones. */
function remembered(matches: (resource: Text) => Known): (resource: Text) => Known {
  const answers = new Map<Text, Known>();
  return (resource) => {
    if (!answers.has(resource)) {
      answers.set(resource, matches(resource));
    }
    return answers.get(resource);
  };
}

export function any(answers: readonly Known[]): Known {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

/** Both; the second is asked only where the first leaves it open. */
function all(left: Known, second: () => Known): Known {
  const right = left === false ? false : second();
  return right === false ? false : left === undefined || right === undefined ? undefined : true;
}
