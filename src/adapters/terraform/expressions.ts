import { isFunction, isObject } from '../template/values';
import { Lines } from '../input/places';
import type { Call } from './calls';
import { answerOf } from './functions';
import { childrenOf, placedMap, readHcl, textOf } from './hcl';
import type { HclText, Node } from './hcl';
import { referenceTo } from './references';
import { templateText } from './template-text';

/** Deeper than anybody nests. */
const DEEPEST = 100;

/** What the names of a module stand for. */
export interface Names {
  /** The value of `var.name` or `local.name`, or the key of an object in Amazon S3; nothing where only the plan knows it. */
  valueOf(kind: string, name: string): unknown;
}

export type Evaluate = (node: Node) => unknown;

/**
 * The value of an expression as a template would write it: literals as they are, what only the plan knows as a reference. Nothing is guessed: an
 * expression of which a part is not known is not known, but for texts, whose other parts are.
 */
export function valueOf(source: HclText, expression: Node, names: Names): unknown {
  const evaluate = (node: Node, depth = 0): unknown => {
    const children = childrenOf(node);
    const kind = node.name === 'Expression' && children[0]?.name === 'VariableExpr' ? 'Named' : node.name;
    const known = depth > DEEPEST ? undefined : KINDS.get(kind)?.({ source, node, children, names, evaluate: each => evaluate(each, depth + 1) });
    return known === undefined ? referenceTo(textOf(source, node)) : known;
  };
  return evaluate(expression);
}

interface Asked {
  readonly source: HclText;
  readonly node: Node;
  readonly children: readonly Node[];
  readonly names: Names;
  readonly evaluate: Evaluate;
}

/** What wraps one other node, in brackets or not. */
const single = ({ children, evaluate }: Asked) => children.length === 1 ? evaluate(children[0])
  : children[0]?.name === '(' && children.length === 3 ? evaluate(children[1]) : undefined;
const templated = ({ source, node, evaluate }: Asked) => templateText(source, node, evaluate);

/** How each kind of node is read; nothing is the answer where its value is not known. */
const KINDS: ReadonlyMap<string, (asked: Asked) => unknown> = new Map<string, (asked: Asked) => unknown>([
  ['Named', ({ source, children, names, evaluate }) => named(source, children, names, evaluate)],
  ['Expression', single],
  ['FunctionCall', ({ source, children, evaluate }) => calledWithin(source, children, evaluate)],
  ['LiteralValue', single],
  ['CollectionValue', single],
  ['TemplateExpr', single],
  ['NumericLit', ({ source, node }) => Number(textOf(source, node))],
  ['BoolLit', ({ source, node }) => textOf(source, node) === 'true'],
  ['NullLit', () => null],
  ['StringLit', templated],
  ['QuotedTemplate', templated],
  ['HeredocTemplate', templated],
  ['Tuple', ({ children, evaluate }) => children.filter(({ name }) => name === 'Expression').map(evaluate)],
  ['Object', ({ source, node, evaluate }) => objectOf(source, node, evaluate)],
  ['Operation', ({ source, children }) => negative(source, children)],
  ['Conditional', ({ children, evaluate }) => chosen(children, evaluate)],
]);

function named(source: HclText, children: readonly Node[], names: Names, evaluate: Evaluate): unknown {
  const call = source.calls.get(children[0].from);
  return call === undefined ? traversed(source, children, names, evaluate) : children.length === 1 ? called(source, call, names) : undefined;
}

/** What a call is given is read as a list. The rest of a list, `list...`, is not known. */
function called({ lines }: HclText, { name, given, at }: Call, names: Names): unknown {
  if (given.trimEnd().endsWith('...')) {
    return undefined;
  }
  const { line, column } = lines.at(at);
  const text = `a = [${given}]`;
  const body = readHcl(text, new Lines(text, { line, column: column - 'a = ['.length }));
  const values = body.attributes.length === 1 ? valueOf(body.source, body.attributes[0].expression, names) : undefined;
  return Array.isArray(values) ? answerOf(name, values) : undefined;
}

/** A call within the text of a template, which the parser reads itself. */
function calledWithin(source: HclText, children: readonly Node[], evaluate: Evaluate): unknown {
  const given = children.filter(({ name }) => name === 'FunctionArguments').flatMap(childrenOf).filter(({ name }) => name !== 'Comma');
  const name = children.find(child => child.name === 'FunctionName');
  return name === undefined || given.some(each => each.name !== 'Expression') ? undefined : answerOf(textOf(source, name), given.map(evaluate));
}

/** Resources of which an attribute is what an argument says. */
const OBJECTS: ReadonlySet<string> = new Set(['aws_s3_object', 'aws_s3_bucket_object']);

/** `aws_s3_object.name.key`, where the resource says it in the same module; its `id` is the same. */
function keyOfObject(kind: string, [name, attribute, ...others]: readonly string[], names: Names): unknown {
  const key = others.length === 0 && (attribute === 'key' || attribute === 'id') ? names.valueOf(kind, name) : undefined;
  return typeof key === 'string' ? key : undefined;
}

/** `local.name.key["other"]`, as far as the value is known; of other resources only their address is. */
function traversed(source: HclText, [root, ...steps]: readonly Node[], names: Names, evaluate: Evaluate): unknown {
  const kind = textOf(source, root);
  if (OBJECTS.has(kind) && steps.every(({ name }) => name === 'GetAttr')) {
    return keyOfObject(kind, steps.map(step => textOf(source, step).replace(/^\s*\.\s*/, '')), names);
  }
  if ((kind !== 'var' && kind !== 'local') || steps[0]?.name !== 'GetAttr') {
    return undefined;
  }
  const stepOf = (step: Node): unknown => {
    const key = childrenOf(step.name === 'Index' ? step.firstChild ?? step : step).find(({ name }) => name === 'Identifier' || name === 'Expression');
    return key === undefined ? undefined : key.name === 'Identifier' ? textOf(source, key) : evaluate(key);
  };
  return steps.slice(1).reduce<unknown>((value, step) => {
    const key = step.name === 'GetAttr' || step.name === 'Index' ? stepOf(step) : undefined;
    return Array.isArray(value) && typeof key === 'number' ? value[key]
      : isObject(value) && !isFunction(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
  }, names.valueOf(kind, String(stepOf(steps[0]))));
}

function objectOf(source: HclText, node: Node, evaluate: Evaluate): unknown {
  const entries = childrenOf(node).filter(({ name }) => name === 'ObjectElem').map(element => {
    const [key, , value] = childrenOf(element);
    return { key: keyOf(source, key, evaluate), at: element.from, value: value === undefined ? undefined : evaluate(value) };
  });
  const known = entries.flatMap(({ key, ...entry }) => key === undefined ? [] : [{ ...entry, key }]);
  return known.length === entries.length ? placedMap(source, node.from, known) : undefined;
}

/** A name stands for itself; other keys are expressions. */
function keyOf(source: HclText, key: Node, evaluate: Evaluate): string | undefined {
  const expression = key.firstChild;
  const [first, ...others] = expression === null ? [] : childrenOf(expression);
  if (first?.name === 'VariableExpr' && others.length === 0) {
    return textOf(source, first);
  }
  const value = expression === null ? undefined : evaluate(expression);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function negative(source: HclText, [operation]: readonly Node[]): unknown {
  const match = operation?.name === 'UnaryOperation' ? /^-\s*([\d.]+)$/.exec(textOf(source, operation)) : null;
  return match === null ? undefined : -Number(match[1]);
}

/** A condition that stands there as a literal, or as a variable with a default. */
function chosen(children: readonly Node[], evaluate: Evaluate): unknown {
  const [condition, yes, no] = children.filter(({ name }) => name === 'Expression');
  const value = condition === undefined ? undefined : evaluate(condition);
  return typeof value !== 'boolean' || no === undefined ? undefined : evaluate(value ? yes : no);
}
