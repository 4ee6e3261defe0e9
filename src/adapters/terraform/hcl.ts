import { createRequire } from 'node:module';
import { inPackage } from '../../platform';
import { Lines, notePlaces, OffsetPlaces } from '../input/places';
import { withoutCalls } from './calls';
import type { Call } from './calls';

const load = createRequire(__filename);

/** A node of the syntax tree, as far as it is used here. */
export interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
}

/** A text of HCL with its lines. */
export interface HclText { readonly text: string; readonly lines: Lines; readonly calls: ReadonlyMap<number, Call> }

/** `name = expression` of a body. */
export interface Attribute { readonly name: string; readonly at: number; readonly expression: Node }
/** `type "label" { … }` of a body. */
export interface Block { readonly type: string; readonly labels: readonly string[]; readonly at: number; readonly body: Body }
export interface Body { readonly attributes: readonly Attribute[]; readonly blocks: readonly Block[]; readonly source: HclText }

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    children.push(child);
  }
  return children;
}

export const textOf = ({ text }: HclText, { from, to }: Node) => text.slice(from, to);

/** The blocks and attributes of a file. What is out of place is left out; Terraform itself says it better. */
export function readHcl(text: string, lines = new Lines(text)): Body {
  // Loaded only where HCL is read.
  const { hclLanguage } = load(inPackage('lib', 'hcl', 'index.js')) as { hclLanguage: { parser: { parse(text: string): { topNode: Node } } } };
  const { masked, calls } = withoutCalls(text);
  const source = { text, lines, calls };
  const top = childrenOf(hclLanguage.parser.parse(masked).topNode).find(({ name }) => name === 'Body');
  return bodyOf(top, source);
}

function bodyOf(body: Node | undefined, source: HclText): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const node of body === undefined ? [] : childrenOf(body)) {
    if (node.name === 'Attribute') {
      const [name, , expression] = childrenOf(node);
      if (expression?.name === 'Expression') {
        attributes.push({ name: textOf(source, name), at: node.from, expression });
      }
    } else if (node.name === 'Block' || node.name === 'OneLineBlock') {
      const parts = childrenOf(node);
      const type = parts.find(({ name }) => name === 'BlockType');
      const labels = parts.filter(({ name }) => name === 'BlockLabel').map(label => textOf(source, label).replace(/^"|"$/g, ''));
      blocks.push({ type: type === undefined ? '' : textOf(source, type), labels, at: node.from, body: bodyOf(parts.find(({ name }) => name === 'Body'), source) });
    }
  }
  return { attributes, blocks, source };
}

interface Entry { readonly key: string; readonly at: number; readonly value: unknown }

/** A map that stands in a text of HCL. */
export function placedMap(source: HclText, at: number, entries: readonly Entry[]): Record<string, unknown> {
  const places = new OffsetPlaces(source.lines, at);
  entries.forEach(({ key, at: begin }) => places.add(key, begin, [key, `"${key}"`].find(written => source.text.startsWith(written, begin))?.length));
  return notePlaces(Object.fromEntries(entries.map(({ key, value }) => [key, value])), places);
}
