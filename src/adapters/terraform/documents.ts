import { isFunction, isObject } from '../template/values';
import type { Json } from '../template/values';
import { attributeIn } from './references';

/** The data source that makes a policy document out of blocks. */
const DATA_SOURCE = 'aws_iam_policy_document';
const ADDRESS = /(?:^|\.)data\.aws_iam_policy_document\.[\w-]+(?:\[[^\]]*\])?$/;
const TEXTS = ['json', 'minified_json'];

/** Documents by the address of the data source that makes them. What is not known of one is a function in it, or in its place. */
export class DataDocuments {
  private readonly open = new Set<string>();
  private readonly sources = new Map<string, () => unknown>();

  /** Other types of data sources are left out. */
  add(type: string, address: string, values: () => unknown): void {
    if (type === DATA_SOURCE) {
      this.sources.set(address, values);
    }
  }

  /** The document that a value leads to: a text of JSON, of which parts may not be known, or a data source. Everything else stays what it is. */
  documentIn(value: unknown): unknown {
    const [address, attribute] = attributeIn(value);
    return typeof address === 'string' && ADDRESS.test(address) && TEXTS.includes(String(attribute)) ? this.made(address) ?? value : parsed(value);
  }

  private made(address: string): unknown {
    const values = this.sources.get(address)?.();
    if (!isObject(values) || this.open.has(address)) {
      return undefined;
    }
    this.open.add(address);
    const document = this.merged(values);
    this.open.delete(address);
    return document;
  }

  /** The statements of other documents, its own, and those that override: a later statement takes the place of one with the same id. */
  private merged(values: Json): Json | undefined {
    const own = values.statement ?? [];
    const documents = [...othersIn(values, 'source'), { Statement: Array.isArray(own) ? own.map(statement) : own }, ...othersIn(values, 'override')]
      .map(each => this.documentIn(each));
    const lists = documents.map(each => isObject(each) && !isFunction(each) ? [each.Statement].flat() : [undefined]);
    const all = lists.flat();
    if (all.some(each => !isObject(each) || isFunction(each))) {
      return undefined;
    }
    const byId = new Map<unknown, unknown>();
    all.forEach((each, index) => byId.set((each as Json).Sid ?? index, each));
    return { Statement: [...byId.values()] };
  }
}

function othersIn(values: Json, kind: 'source' | 'override'): unknown[] {
  return [values[`${kind}_json`], values[`${kind}_policy_documents`]].flatMap(each => each ?? []);
}

/** A statement of a policy; nothing where a part is not known that says what the others mean. */
function statement(values: unknown): Json | undefined {
  const given = isObject(values) ? values : {};
  const pairs = [pairsOf(given.principals, 'type', 'identifiers'), pairsOf(given.not_principals, 'type', 'identifiers'), conditionOf(given.condition)];
  if (pairs.includes(undefined) || (given.effect !== undefined && given.effect !== null && typeof given.effect !== 'string')) {
    return undefined;
  }
  const [Principal, NotPrincipal, Condition] = pairs;
  const elements = {
    Sid: given.sid === '' ? undefined : given.sid,
    Effect: given.effect ?? 'Allow',
    Action: given.actions,
    NotAction: given.not_actions,
    Resource: given.resources,
    NotResource: given.not_resources,
    Principal,
    NotPrincipal,
    Condition,
  };
  return withVariables(Object.fromEntries(Object.entries(elements).filter(([, each]) => !isEmpty(each)))) as Json;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

function conditionOf(blocks: unknown): Record<string, unknown> | undefined {
  const made: Record<string, Record<string, unknown>> = {};
  for (const each of blocksIn(blocks)) {
    const inner = isObject(each) && typeof each.test === 'string' ? pairsOf([each], 'variable', 'values') : undefined;
    if (inner === undefined) {
      return undefined;
    }
    made[(each as Json).test as string] = { ...made[(each as Json).test as string], ...inner };
  }
  return made;
}

/** Blocks, of which one that is not known stands for those that a loop makes. */
function blocksIn(blocks: unknown): readonly unknown[] {
  return Array.isArray(blocks) ? blocks : blocks === undefined || blocks === null ? [] : [undefined];
}

/** Blocks that each name something and list values of it, as a map. */
function pairsOf(blocks: unknown, name: string, values: string): Record<string, unknown> | undefined {
  const made: Record<string, unknown> = {};
  for (const each of blocksIn(blocks)) {
    const key: unknown = isObject(each) ? each[name] : undefined;
    if (typeof key !== 'string') {
      return undefined;
    }
    made[key] = [made[key] ?? [], (each as Json)[values]].flat();
  }
  return made;
}

/** The data source writes variables of policies as `&{aws:username}`. */
function withVariables(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/&\{/g, '${') : Array.isArray(value) ? value.map(withVariables)
    : isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withVariables(each)])) : value;
}

/** The values of a data source in a plan, with a reference for each that only the apply knows: a plan leaves it out. */
export function withUnknown(values: unknown, expressions: unknown, path: string): unknown {
  if (Array.isArray(expressions)) {
    const blocks = Array.isArray(values) ? values as unknown[] : [];
    return blocks.length === expressions.length ? blocks.map((each, index) => withUnknown(each, expressions[index], `${path}.${index}`)) : { Ref: path };
  }
  if (!isObject(expressions)) {
    return values;
  }
  if ('references' in expressions || 'constant_value' in expressions) {
    const known = values !== undefined && values !== null && !(Array.isArray(values) && values.includes(null));
    return known ? values : expressions.constant_value ?? { Ref: path };
  }
  const within = isObject(values) ? values : {};
  return { ...within, ...Object.fromEntries(Object.entries(expressions).map(([key, each]) => [key, withUnknown(within[key], each, `${path}.${key}`)])) };
}

/** What stands in a text for a part that is not known. */
const MARK = /\u0001(\d+)\u0001/;

/** A text of JSON as what it says. A reference within quotes is a part of a text, one without is a value. */
function parsed(value: unknown): unknown {
  const join = isObject(value) ? value['Fn::Join'] : undefined;
  const parts: readonly unknown[] | undefined = typeof value === 'string' ? [value] : Array.isArray(join) && join[0] === '' && Array.isArray(join[1]) ? join[1] : undefined;
  if (parts === undefined) {
    return value;
  }
  let quoted = false;
  const text = parts.map((part, index) => {
    if (typeof part !== 'string') {
      return quoted ? `\\u0001${index}\\u0001` : JSON.stringify(part);
    }
    quoted = endsQuoted(part, quoted);
    return part;
  }).join('');
  try {
    return JSON.parse(text, (_, each: unknown) => typeof each === 'string' ? withParts(each, parts) : each);
  } catch {
    return value;
  }
}

function endsQuoted(text: string, quoted: boolean): boolean {
  return (text.replace(/\\./gs, '').split('"').length - 1) % 2 === 0 ? quoted : !quoted;
}

function withParts(text: string, parts: readonly unknown[]): unknown {
  const pieces = text.split(MARK).map((piece, index) => index % 2 === 0 ? piece : parts[Number(piece)]).filter(piece => piece !== '');
  return pieces.every(piece => typeof piece === 'string') ? pieces.join('') : pieces.length === 1 ? pieces[0] : { 'Fn::Join': ['', pieces] };
}
