import { toBase64 } from './bytes';
import { Text } from './text';

/** Nobody writes templates that deep; a value that is deeper is taken as unknown, so that no input can exhaust the stack. */
const MAX_DEPTH = 64;

/** Stands for a value of another stack: `[stack, value]`. No template holds it; the CDK's references are told by it. */
export const ELSEWHERE = 'cdk-msk-connect::Elsewhere';

/**
 * Turns a value of a CloudFormation template into a text: literals stay, what only the deploy knows becomes a reference.
 *
 * Equal expressions get equal identities: `Ref` the logical id, `Fn::GetAtt` the logical id and attribute, any other function its
 * arguments in a canonical form.
 */
export function textFromTemplateValue(value: unknown): Text {
  return convert(value, 0);
}

/** The same for a list; `undefined` where the list itself is not known before the deploy. */
export function textsFromTemplateValue(value: unknown): Text[] | undefined {
  return Array.isArray(value) ? value.map(item => textFromTemplateValue(item)) : undefined;
}

/** One piece of a text split at a separator, with an identity that is equal wherever the same piece of the same text is taken. */
export function pieceOf(source: Text, separator: string, index: number): Text {
  if (source.literal !== undefined) {
    const piece = source.literal.split(separator)[index];
    return piece === undefined ? Text.opaque() : Text.literal(piece);
  }
  return Text.reference(`${JSON.stringify(source.parts)}.split(${JSON.stringify(separator)})[${index}]`);
}

function convert(value: unknown, depth: number): Text {
  if (typeof value === 'string') {
    return fromString(value);
  }
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
    return Text.literal(String(value));
  }
  if (value === null || typeof value !== 'object' || depth > MAX_DEPTH) {
    return Text.opaque();
  }
  const keys = Object.keys(value);
  const name = keys[0];
  if (keys.length !== 1 || Array.isArray(value)) {
    return canonical(value);
  }
  const argument = (value as Record<string, unknown>)[name];
  return FUNCTIONS.get(name)?.(argument, depth + 1) ?? canonical(value);
}

type Conversion = (argument: unknown, depth: number) => Text | undefined;

const FUNCTIONS = new Map<string, Conversion>([
  ['Ref', argument => typeof argument === 'string' && argument !== 'AWS::NoValue' ? Text.reference(argument) : undefined],
  ['Fn::GetAtt', argument => {
    const path = Array.isArray(argument) ? argument : [argument];
    return path.length > 0 && path.every(part => typeof part === 'string') ? Text.reference(path.join('.')) : undefined;
  }],
  [ELSEWHERE, (argument, depth) => {
    const [scope, value] = argument as [string, unknown];
    return convert(value, depth).mapReferences(reference => ({ scope, ...reference }));
  }],
  ['Fn::ImportValue', (argument, depth) => {
    const { literal } = convert(argument, depth);
    return literal === undefined ? undefined : Text.reference(JSON.stringify({ 'Fn::ImportValue': literal }));
  }],
  ['Fn::Join', (argument, depth) => {
    if (!Array.isArray(argument) || typeof argument[0] !== 'string' || !Array.isArray(argument[1])) {
      return undefined;
    }
    const [separator, items] = argument as [string, unknown[]];
    return Text.join(items.flatMap((item, index) => index === 0 ? [convert(item, depth)] : [separator, convert(item, depth)]));
  }],
  ['Fn::Sub', (argument, depth) => {
    const [template, variables] = Array.isArray(argument) ? argument as [unknown, unknown] : [argument, {}];
    return typeof template === 'string' ? substitute(template, (variables ?? {}) as Record<string, unknown>, depth) : undefined;
  }],
  ['Fn::Select', (argument, depth) => {
    if (!Array.isArray(argument) || !/^\d+$/.test(String(argument[0]))) {
      return undefined;
    }
    const index = Number(argument[0]);
    const list: unknown = argument[1];
    if (Array.isArray(list)) {
      return index < list.length ? convert(list[index], depth) : undefined;
    }
    const split = list !== null && typeof list === 'object' ? (list as Record<string, unknown>)['Fn::Split'] : undefined;
    return Array.isArray(split) && typeof split[0] === 'string' ? pieceOf(convert(split[1], depth), split[0], index) : undefined;
  }],
  ['Fn::Base64', (argument, depth) => {
    const { literal } = convert(argument, depth);
    return literal === undefined ? undefined : Text.literal(toBase64(literal));
  }],
  ['Fn::If', (argument, depth) => {
    if (!Array.isArray(argument) || argument.length !== 3) {
      return undefined;
    }
    const [left, right] = [convert(argument[1], depth), convert(argument[2], depth)];
    return left.equals(right) ? left : undefined;
  }],
]);

/** `${Name}`, `${Resource.Attribute}`, and `${!Text}` for a `${Text}` that stays. */
function substitute(template: string, variables: Record<string, unknown>, depth: number): Text {
  const parts: Array<Text | string> = [];
  let end = 0;
  for (const match of template.matchAll(/\$\{(!?)([^}]*)\}/g)) {
    parts.push(fromString(template.slice(end, match.index)));
    const name = match[2].trim();
    if (match[1] === '!') {
      parts.push(`\${${match[2]}}`);
    } else {
      parts.push(Object.hasOwn(variables, name) ? convert(variables[name], depth) : Text.reference(name));
    }
    end = match.index + match[0].length;
  }
  parts.push(fromString(template.slice(end)));
  return Text.join(parts);
}

/** Dynamic references of CloudFormation and tokens of the CDK hold their place in a string for a value of the deploy. */
const PLACEHOLDER = /\{\{resolve:[^}]*\}\}|\$\{Token\[[^\]]*\]\}/g;

function fromString(value: string): Text {
  if (!value.includes('{{resolve:') && !value.includes('${Token[')) {
    return Text.literal(value);
  }
  const parts: Array<Text | string> = [];
  let end = 0;
  for (const match of value.matchAll(PLACEHOLDER)) {
    parts.push(value.slice(end, match.index), Text.reference(match[0]));
    end = match.index + match[0].length;
  }
  parts.push(value.slice(end));
  return Text.join(parts);
}

function canonical(value: object): Text {
  const rendered = sorted(value, 0);
  return rendered === undefined ? Text.opaque() : Text.reference(rendered);
}

/** JSON with sorted keys; `undefined` where it is too deep. */
function sorted(value: unknown, depth: number): string | undefined {
  if (depth > MAX_DEPTH) {
    return undefined;
  }
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(value) ?? 'null';
  }
  const rendered = Array.isArray(value)
    ? value.map(item => sorted(item, depth + 1))
    : Object.keys(value).sort().map(key => {
      const inner = sorted((value as Record<string, unknown>)[key], depth + 1);
      return inner === undefined ? undefined : `${JSON.stringify(key)}:${inner}`;
    });
  if (rendered.includes(undefined)) {
    return undefined;
  }
  return Array.isArray(value) ? `[${rendered.join(',')}]` : `{${rendered.join(',')}}`;
}
