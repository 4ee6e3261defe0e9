import { isObject } from '../template/values';
import { inPlaceOf } from './places';

/** How a tool writes what it fills in later: the name is the first group that matched. */
export type Syntax = RegExp;

/** A shell's `$NAME` and `${NAME}`, also with a default. A reference for a config provider has colons. */
export const SHELL: Syntax = /(?<!\\)\$(?:(\w+)|\{(\w+)(?::?[-=?+][^}]*)?\})/g;
/** Templates of Terraform, Helm, Jinja and the like. */
export const TEMPLATES: Syntax = /(?<!\$)\$\{(\w[\w.[\]"']*)\}|\{\{-?\s*([^}]*?)\s*-?\}\}/g;
/** The Serverless Framework's sources of values. */
export const SERVERLESS: Syntax = /\$\{((?:self|env|opt|sls|ssm|cf|s3|file|param|aws|git|strToBool|terraform|output|custom)(?:[:(][^{}]*))\}/g;
/** Terraform's and Pulumi's interpolation in JSON and YAML. */
export const INTERPOLATION: Syntax = /(?<!\$)\$\{([^{}]*)\}/g;

/** The same value, in which what a tool fills in later is a reference that nobody knows. Maps keep their places. */
export function withVariables(value: unknown, syntax: Syntax, refer: (name: string) => unknown = name => ({ Ref: name })): unknown {
  if (typeof value === 'string') {
    return filled(value, syntax, refer);
  }
  if (Array.isArray(value)) {
    return value.map(each => withVariables(each, syntax, refer));
  }
  return !isObject(value) ? value
    : inPlaceOf(value, Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withVariables(each, syntax, refer)])));
}

function filled(text: string, syntax: Syntax, refer: (name: string) => unknown): unknown {
  const parts: unknown[] = [];
  let end = 0;
  for (const match of text.matchAll(syntax)) {
    parts.push(text.slice(end, match.index), refer(match.slice(1).find(group => group !== undefined) ?? ''));
    end = match.index + match[0].length;
  }
  if (parts.length === 0) {
    return text;
  }
  const all = [...parts, text.slice(end)].filter(part => part !== '');
  return all.length === 1 ? all[0] : { 'Fn::Join': ['', all] };
}
