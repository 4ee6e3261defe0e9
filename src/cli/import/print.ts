import { Call, Input, isObject, Joined, Name, within } from './code';
import type { Code, CodeObject } from './code';
import { originOf } from './modules';

const WIDTH = 120;
const INDENT = '  ';

/** An expression as TypeScript, on one line where it fits. */
export function print(code: Code, indent = ''): string {
  const line = onOneLine(code);
  return line !== undefined && indent.length + line.length <= WIDTH ? line : onLines(code, indent);
}

/** The imports that some expressions and types need, in the order of the modules. */
export function imports(expressions: readonly Code[], types: readonly string[]): string[] {
  const names = new Set([
    ...expressions.flatMap(within).flatMap(code => (code instanceof Call ? [code.callee] : code instanceof Name ? [code.path] : [])),
    ...types,
  ].map(path => path.split('.')[0]).filter(name => /^[A-Za-z]/.test(name) && !PRIMITIVES.has(name)));
  const whole: string[] = [];
  const parts = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const origin = originOf(name);
    if (origin?.whole) {
      whole.push(`import * as ${name} from '${origin.module}';`);
    } else if (origin) {
      parts.set(origin.module, [...parts.get(origin.module) ?? [], name]);
    }
  }
  const order = ['aws-cdk-lib', 'cdk-msk-connect', 'constructs'];
  const lines = order.flatMap(module => parts.has(module) ? [importLine(module, parts.get(module)!)] : []);
  return [...lines.slice(0, 1), ...whole, ...lines.slice(1)];
}

function importLine(module: string, names: readonly string[]): string {
  const line = `import { ${names.join(', ')} } from '${module}';`;
  return line.length <= WIDTH ? line : `import {\n${names.map(name => `${INDENT}${name},\n`).join('')}} from '${module}';`;
}

const PRIMITIVES = new Set(['string', 'number', 'boolean']);

function onOneLine(code: Code): string | undefined {
  const text = flat(code);
  return text.includes('\n') ? undefined : text;
}

function flat(code: Code): string {
  if (typeof code === 'string') {
    return quoted(code);
  }
  if (typeof code !== 'object') {
    return String(code);
  }
  if (code instanceof Input) {
    return code.facts.made ? code.facts.name : `props.${code.facts.name}`;
  }
  if (code instanceof Name) {
    return code.path;
  }
  if (code instanceof Joined) {
    return `\`${code.parts.map(part => typeof part === 'string' ? inTemplate(part) : `\${${flat(part)}}`).join('')}\``;
  }
  if (code instanceof Call) {
    return `${code.constructs ? 'new ' : ''}${code.callee}(${code.args.map(flat).join(', ')})`;
  }
  if (isObject(code)) {
    const entries = entriesOf(code);
    return entries.length === 0 ? '{}' : `{ ${entries.map(([name, value]) => `${property(name)}: ${flat(value)}`).join(', ')} }`;
  }
  return `[${code.map(flat).join(', ')}]`;
}

/** An expression that is too long for its line: what is in it stands on lines of its own. */
function onLines(code: Code, indent: string): string {
  const deeper = indent + INDENT;
  if (code instanceof Call) {
    const last = code.args[code.args.length - 1];
    const first = code.args.slice(0, -1).map(each => `${flat(each)}, `).join('');
    const head = `${code.constructs ? 'new ' : ''}${code.callee}(`;
    return last === undefined ? `${head})` : `${head}${first}${isObject(last) ? onLines(last, indent) : print(last, indent)})`;
  }
  if (Array.isArray(code)) {
    return `[\n${code.map((each: Code) => `${deeper}${print(each, deeper)},\n`).join('')}${indent}]`;
  }
  if (isObject(code)) {
    return `{\n${entriesOf(code).map(([name, value]) => `${deeper}${property(name)}: ${print(value, deeper)},\n`).join('')}${indent}}`;
  }
  return flat(code);
}

function entriesOf(code: CodeObject): Array<[string, Code]> {
  return Object.entries(code).filter((entry): entry is [string, Code] => entry[1] !== undefined);
}

function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  return `'${escaped(text).replace(/'/g, '\\\'')}'`;
}

function inTemplate(text: string): string {
  return escaped(text).replace(/`/g, '\\`').replace(/\$\{/g, '\\${');
}

/** What cannot stand in a literal as it is: backslashes, line ends and other control characters. */
function escaped(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
