import { isFunction } from '../template/values';
import { childrenOf, textOf } from './hcl';
import type { HclText, Node } from './hcl';
import { unescapedIn } from './references';

const ESCAPES: Readonly<Record<string, string>> = { 'n': '\n', 'r': '\r', 't': '\t', '"': '"', '\\': '\\' };

/** The text within quotes or of a document, of which interpolations may not be known. Nothing where it has directives, or a part that is no text. */
export function templateText(source: HclText, node: Node, evaluate: (node: Node) => unknown): unknown {
  const unread = unescapedIn(textOf(source, node));
  if (unread !== undefined) {
    return unread;
  }
  const children = childrenOf(node);
  if (children.some(({ name }) => name === 'TemplateDirective')) {
    return undefined;
  }
  const isDocument = node.name === 'HeredocTemplate';
  const parts = children.flatMap((child): unknown[] => {
    if (child.name === 'TemplateLiteral') {
      return [isDocument ? textOf(source, child) : unescaped(textOf(source, child))];
    }
    const expression = child.name === 'TemplateInterpolation' ? childrenOf(child).find(({ name }) => name === 'Expression') : undefined;
    return expression === undefined ? [] : [partOf(evaluate(expression))];
  });
  if (parts.includes(undefined)) {
    return undefined;
  }
  const all = (isDocument ? document(parts, textOf(source, children[0])) : parts).map(part => typeof part === 'string' ? part.replace(/(\$|%)\1\{/g, '$1{') : part);
  return all.every(part => typeof part === 'string') ? all.join('') : all.length === 1 ? all[0] : { 'Fn::Join': ['', all] };
}

function partOf(value: unknown): unknown {
  return typeof value === 'string' || isFunction(value) ? value : value === null || typeof value === 'object' ? undefined : String(value);
}

function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[nrt"\\])/g, (_, escape: string) =>
    ESCAPES[escape] ?? String.fromCodePoint(Math.min(parseInt(escape.slice(1), 16), 0x10FFFF)));
}

/** `<<-` takes the indentation away that all lines have. */
function document(parts: readonly unknown[], start: string): unknown[] {
  const literals = parts.filter(part => typeof part === 'string') as string[];
  const indents = literals.flatMap(part => [...part.matchAll(/\n([ \t]*)(?=[^\s]|$)/g)].map(match => match[1].length));
  const least = start === '<<-' && indents.length > 0 ? Math.min(...indents) : 0;
  const stripped = parts.map(part => typeof part === 'string' ? part.replace(new RegExp(`\\n[ \\t]{0,${least}}`, 'g'), '\n') : part);
  const first = stripped[0];
  return [...typeof first === 'string' ? [first.replace(/^\r?\n/, ''), ...stripped.slice(1)] : stripped, '\n'];
}
