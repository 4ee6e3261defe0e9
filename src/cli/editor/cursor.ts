import { findNodeAtLocation, getLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Entries } from './scope';

/** What stands at a place of a text that may be half typed. */
export interface Cursor {
  readonly entries: Entries;
  readonly part: 'key' | 'value';
  /** The key of the line; as far as it is typed, where the cursor is in it. */
  readonly key: string;
  /** What a choice takes the place of. */
  readonly from: number;
  readonly to: number;
  /** How a key is written, with what follows it where no value does. */
  readonly write: (text: string, part: 'key' | 'value') => string;
}

/** What stands at an offset; undefined where it is no key and no value of a map. */
export function cursorAt(text: string, path: string, offset: number): Cursor | undefined {
  if (/\.properties$/i.test(path)) {
    return inProperties(text, offset);
  }
  return /\.ya?ml$/i.test(path) ? inYaml(text, offset) : inJson(text, offset);
}

function inJson(text: string, offset: number): Cursor | undefined {
  const location = getLocation(text, offset);
  const root = parseTree(text, [], { allowTrailingComma: true });
  const parent = root && findNodeAtLocation(root, location.path.slice(0, -1));
  if (parent?.type !== 'object') {
    return undefined;
  }
  const { previousNode: token, isAtPropertyKey } = location;
  const isInside = token !== undefined && offset >= token.offset && offset <= token.offset + token.length;
  const [from, to] = isInside ? [token.offset, token.offset + token.length] : [offset, offset];
  const hasValue = /^\s*:/.test(text.slice(to));
  return {
    entries: entriesOf(parent),
    part: isAtPropertyKey ? 'key' : 'value',
    key: String(location.path[location.path.length - 1] ?? ''),
    from,
    to,
    write: (chosen, part) => `${JSON.stringify(chosen)}${part === 'key' && !hasValue ? ': ' : ''}`,
  };
}

function entriesOf(object: Node): Entries {
  return new Map((object.children ?? []).flatMap(({ children = [] }) => {
    const [key, value] = children;
    return key === undefined ? [] : [[String(key.value), value?.value === undefined ? '' : String(value.value)] as const];
  }));
}

interface Line {
  readonly indent: number;
  readonly key: string;
  readonly keyAt: number;
  readonly keyEnd: number;
  readonly value: string;
  readonly valueAt: number;
  readonly end: number;
}

/** A line as `key: value`; what is not typed yet is empty. */
function lineOf(text: string, at: number, separator: RegExp): Line {
  const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  const [, lead, key, rest] = /^([ \t]*(?:- )?)(["']?[^\s=:"'#]*["']?)(.*)$/.exec(text.slice(at, end).replace(/\r$/, ''))!;
  const between = separator.exec(rest)?.[0] ?? '';
  const keyAt = at + lead.length;
  const keyEnd = keyAt + key.length;
  const valueAt = keyEnd + between.length;
  return { indent: lead.length, key: bare(key), keyAt, keyEnd, value: bare(rest.slice(between.length)), valueAt, end };
}

const bare = (text: string) => text.trim().replace(/^(["'])(.*?)\1?$/, '$2');

function linesOf(text: string, separator: RegExp): Line[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return starts.map(at => lineOf(text, at, separator));
}

function inProperties(text: string, offset: number): Cursor | undefined {
  const lines = linesOf(text, /^[ \t]*[=:]?[ \t]*/);
  const index = lines.findIndex(({ end }) => offset <= end);
  return inLine(lines[index], new Map(lines.map(({ key, value }) => [key, value])), offset, '=');
}

function inYaml(text: string, offset: number): Cursor | undefined {
  const lines = linesOf(text, /^[ \t]*:?[ \t]*/);
  const index = lines.findIndex(({ end }) => offset <= end);
  const line = lines[index];
  const isBlank = ({ key }: Line) => key === '';
  // the map goes up and down from the line as far as nothing stands further left
  const entries = new Map<string, string>();
  for (const step of [-1, 1]) {
    for (let next = index; lines[next] !== undefined && (isBlank(lines[next]) || lines[next].indent >= line.indent); next += step) {
      if (lines[next].indent === line.indent) {
        entries.set(lines[next].key, lines[next].value);
      }
    }
  }
  return inLine(line, withOuterClass(entries, lines.slice(0, index), line.indent), offset, ': ');
}

/** Resources of Kubernetes name the class beside the configuration. */
function withOuterClass(entries: Map<string, string>, above: readonly Line[], indent: number): Entries {
  const outer = entries.has('connector.class') ? undefined : [...above].reverse().find(({ key, value, indent: other }) => key === 'class' && other < indent && value.includes('.'));
  return outer === undefined ? entries : entries.set('connector.class', outer.value);
}

function inLine(line: Line, entries: Entries, offset: number, separator: string): Cursor {
  const isKey = offset <= line.keyEnd;
  return {
    entries,
    part: isKey ? 'key' : 'value',
    key: line.key,
    ...isKey ? { from: Math.min(line.keyAt, offset), to: line.keyEnd } : { from: Math.min(line.valueAt, offset), to: line.end },
    write: (chosen, part) => part === 'key' && line.valueAt === line.keyEnd ? `${chosen}${separator}` : chosen,
  };
}
