import type { PositionModel } from '../../model';
import { isObject } from '../template/values';
import type { Json } from '../template/values';
import { yamlHeredocs } from './heredocs';
import { readJson } from './json';
import { Lines } from './places';
import { SHELL, withVariables } from './variables';

/** A command has a body of some pages at most. */
const LONGEST = 1024 * 1024;
const ABOUT_CONNECTORS = /connector\.class|connectorConfiguration/;

/** Whether a text is a script that makes connectors. */
export function isScript(text: string, path: string): boolean {
  return !/\.(ya?ml|jsonc?|template)$/i.test(path) && (/\.(sh|bash|zsh|ksh|bat|cmd|ps1)$/i.test(path) || text.startsWith('#!') || /^\s*[^{["\s].*\b(curl|create-connector)\b/m.test(text));
}

/** The connectors in what a script sends, by `curl`, the AWS CLI or `kubectl`. What the shell fills in is not known. */
export function scriptConnectors(text: string): Json[] {
  const found = yamlHeredocs(text);
  const lines = new Lines(text);
  for (let begin = text.indexOf('{'); begin >= 0; begin = text.indexOf('{', begin)) {
    const end = endOf(text, begin);
    const value = end === undefined ? undefined
      : bodyOf(text.slice(begin, end), lines.at(begin), isLiteral(text.slice(Math.max(0, begin - 400), begin)));
    if (value === undefined) {
      begin++;
    } else {
      found.push(named(value, text.slice(Math.max(0, begin - 400), begin)));
      begin = end!;
    }
  }
  return found.length > 0 ? found : shorthand(text);
}

/** A configuration alone has the name of the path that it is put to. */
function named(value: Json, before: string): Json {
  const name = [...before.matchAll(/\/connectors\/([\w.-]+)\/config/g)].pop()?.[1];
  return name === undefined || isObject(value.config) || isObject(value.connectorConfiguration) ? value : { name, config: value };
}

/** The end of a balanced object, outside of its strings. */
function endOf(text: string, begin: number): number | undefined {
  // within double quotes of the shell the text's own are escaped
  const escaped = /^\{\s*\\"/.test(text.slice(begin, begin + 100));
  let depth = 0;
  let quoted = false;
  for (let index = begin; index < text.length && index - begin < LONGEST; index++) {
    const character = text[index];
    if (character === '\\') {
      index++;
      quoted = escaped && text[index] === '"' ? !quoted : quoted;
    } else if (character === '"' && !escaped) {
      quoted = !quoted;
    } else if (!quoted && character === '{') {
      depth++;
    } else if (!quoted && character === '}' && --depth === 0) {
      return index + 1;
    }
  }
  return undefined;
}

/** Where a text within single quotes ends for a variable, and goes on after it. */
const SPLICED = /@@(\w+)@@/g;

/** Whether the shell takes what follows as it is: within single quotes, or within a document whose end is quoted. */
function isLiteral(before: string): boolean {
  const here = [...before.matchAll(/<<-?\s*(['"\\]?)\w+/g)].pop();
  return before.trimEnd().endsWith('\'') || (here === undefined ? !before.trimEnd().endsWith('"') : here[1] !== '');
}

function bodyOf(body: string, begin: PositionModel, literal: boolean): Json | undefined {
  if (!ABOUT_CONNECTORS.test(body)) {
    return undefined;
  }
  // A text within single quotes ends for a quote of its own. One within double quotes has its own quotes escaped, and a variable need not stand within quotes.
  const spliced = literal ? splicedIn(body) : body.replace(/:(\s*)(\$\w+|\$\{\w+\})(\s*[,}])/g, ':$1"$2"$3');
  for (const reading of [spliced, spliced.replace(/\\(["\\$`])/g, '$1')]) {
    const result = readJson(reading, new Lines(reading, begin));
    if ('value' in result && isObject(result.value)) {
      return withVariables(result.value, literal ? SPLICED : SHELL) as Json;
    }
  }
  return undefined;
}

/** Where a text within single quotes ends for a variable and what stands around it (`'"${NAME}_slot"'`), the variable is marked. */
function splicedIn(body: string): string {
  return body.split("'\\''").map(part => part.replace(
    /'("?)([^"'\n$]*\$[^"'\n]*)\1'/g,
    (_, _quote, inner: string) => inner.replace(/\$\{(\w+)[^{}]*\}|\$(\w+)|\$\([^()]*\)/g, (_match, braced?: string, plain?: string) => `@@${braced ?? plain ?? 'command'}@@`),
  )).join('\'');
}

/** `--connector-configuration key=value,key=value`, the AWS CLI's short way to write a map. */
function shorthand(text: string): Json[] {
  return [...text.replace(/\\\r?\n/g, ' ').matchAll(/--connector-configuration[\s=]+(?!file:)(["']?)((?:[\w.-]+=[^\s]*)(?:\s*,\s*[\w.-]+=[^\s]*)*)\1/g)].map(([, , pairs]) => ({
    connectorConfiguration: withVariables(Object.fromEntries(pairs.split(/,(?=[\w.-]+=)/).map(pair => {
      const [key, ...value] = pair.split('=');
      return [key.trim(), value.join('=').replace(/^(["'])(.*)\1$/, '$2')];
    })), SHELL) as Json,
  })).filter(({ connectorConfiguration }) => 'connector.class' in connectorConfiguration);
}
