import type { ParseError } from 'jsonc-parser';
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { isMap, parseDocument } from 'yaml';
import { propertiesEntries } from '../src/model';

/** Where the options of a connector stand in a map: its own body, that of the REST interface, of the service, of Strimzi's operator. */
const PLACES = [['config'], ['connectorConfiguration'], ['spec', 'config']] as const;

/** A text in which an option is set, or taken away; undefined where it is no text of one connector. */
export function withOption(text: string, name: string, key: string, value: string | undefined): string | undefined {
  try {
    return text.trim() === '' ? value === undefined ? text : inJson('{}', key, value)
      : /\.properties$/.test(name) || (!/\.\w+$/.test(name) && isProperties(text)) ? inProperties(text, key, value)
        : /^\s*\{/.test(text) ? inJson(text, key, value)
          : inYaml(text, key, value);
  } catch {
    return undefined;
  }
}

function isProperties(text: string): boolean {
  return !/^\s*[{["]/.test(text) && /^\s*[\w.$-]+\s*=/m.test(text);
}

function inJson(text: string, key: string, value: string | undefined): string | undefined {
  const problems: ParseError[] = [];
  const tree = parseTree(text, problems, { allowTrailingComma: true });
  if (tree?.type !== 'object' || problems.length > 0 || findNodeAtLocation(tree, ['Resources']) !== undefined) {
    return undefined;
  }
  const place = PLACES.find(each => findNodeAtLocation(tree, [...each])?.type === 'object') ?? [];
  return applyEdits(text, modify(text, [...place, key], value, { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } }));
}

function inYaml(text: string, key: string, value: string | undefined): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents) || document.has('Resources') || /(^|\n)---\s/.test(text.trimStart().slice(3))) {
    return undefined;
  }
  const place = PLACES.find(each => isMap(document.getIn(each))) ?? [];
  if (value === undefined) {
    document.deleteIn([...place, key]);
  } else {
    document.setIn([...place, key], value);
  }
  return document.toString({ lineWidth: 0 });
}

function inProperties(text: string, key: string, value: string | undefined): string {
  const lines = text.split('\n');
  const places = propertiesEntries(text).filter(entry => entry.key === key).map(({ line }) => line - 1);
  const line = value === undefined ? undefined : `${key.replace(/[ :=#!\\]/g, '\\$&')}=${value.replace(/\\/g, '\\\\').replace(/^ /, '\\ ').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}`;
  if (places.length === 0) {
    return line === undefined ? text : `${text.replace(/\n*$/, '')}\n${line}\n`;
  }
  // the last one counts; those before it go
  for (const [index, place] of [...places].reverse().entries()) {
    let end = place;
    while (/(^|[^\\])(\\\\)*\\\r?$/.test(lines[end]) && end + 1 < lines.length) {
      end++;
    }
    lines.splice(place, end - place + 1, ...index === 0 && line !== undefined ? [line] : []);
  }
  return lines.join('\n');
}
