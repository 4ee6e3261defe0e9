import { InputError, readContent } from '../../adapters';
import { classFact, meaningOf, pageOf } from '../../catalog';
import type { ConnectorDeployment, Finding } from '../../model';
import { judge } from '../report/judge';
import { version } from '../version';
import { cursorAt } from './cursor';
import type { Cursor } from './cursor';
import { newest, optionLine, optionText } from './option-text';
import { classesFor, scopeOf, typeKeys } from './scope';

/** What can stand at a place. */
export interface Choice {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'class';
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What an editor asks of a text. Offsets are from 0; findings have lines and columns from 1. */
export interface EditorService {
  readonly version: string;
  complete(text: string, path: string, offset: number): Choice[];
  /** Markdown with the place that it is about; undefined where nothing is known. */
  hover(text: string, path: string, offset: number): { readonly text: string; readonly from: number; readonly to: number } | undefined;
  /** What `check` says of the text; a text that cannot be read is one sentence. */
  diagnose(text: string, path: string): ReadonlyArray<Partial<Finding> & Pick<Finding, 'message' | 'severity'>>;
}

export const EDITOR: EditorService = { version: version(), complete, hover, diagnose };

function complete(text: string, path: string, offset: number): Choice[] {
  const cursor = cursorAt(text, path, offset);
  return cursor === undefined ? [] : cursor.part === 'key' ? keysAt(cursor) : valuesAt(cursor);
}

function keysAt(cursor: Cursor): Choice[] {
  const { entries, key: typed, from, to, write } = cursor;
  const isFree = (key: string) => key === typed || !entries.has(key);
  const choice = (key: string): Choice => ({ label: key, kind: 'key', text: write(key, 'key'), from, to });
  if (!entries.has('connector.class')) {
    return [{ ...choice('connector.class'), detail: 'the class of the connector' }];
  }
  const scope = scopeOf(entries);
  return [
    ...[...scope].filter(([key]) => isFree(key))
      .map(([key, owned]) => ({ ...choice(key), detail: optionLine(owned), documentation: optionText(owned) })),
    ...typeKeys(entries).filter(key => isFree(key) && !scope.has(key)).map(key => ({ ...choice(key), detail: 'class, required' })),
  ];
}

function valuesAt({ entries, key, from, to, write }: Cursor): Choice[] {
  const choice = (value: string, kind: Choice['kind']) => ({ label: value, kind, text: write(value, 'value'), from, to });
  const classes = classesFor(key);
  if (classes !== undefined) {
    return classes.map(name => ({ ...choice(name, 'class'), detail: classFact(name)?.kinds.join(', '), documentation: meaningOf(name) }));
  }
  const owned = scopeOf(entries).get(key);
  const option = owned && newest(owned);
  const values = option?.allowed ?? (option?.type === 'BOOLEAN' ? ['true', 'false'] : []);
  return values.map(value => ({ ...choice(value, 'value'), ...option?.default === value && { detail: 'default' } }));
}

function hover(text: string, path: string, offset: number): { text: string; from: number; to: number } | undefined {
  const cursor = cursorAt(text, path, offset);
  if (cursor === undefined || cursor.key === '') {
    return undefined;
  }
  const { key, part, entries, from, to } = cursor;
  const named = part === 'value' && classesFor(key) !== undefined ? classText(entries.get(key) ?? '') : undefined;
  const owned = scopeOf(entries).get(key);
  const what = named ?? (owned === undefined ? undefined : `**${key}**\n\n${optionText(owned)}`);
  const rules = diagnose(text, path).filter(found => found.key === key && found.docs !== undefined).map(({ rule, docs, message }) => `${message} ([${rule}](${docs}))`);
  const parts = [...what === undefined ? [] : [what], ...new Set(rules)];
  return parts.length === 0 ? undefined : { text: parts.join('\n\n'), from, to };
}

function classText(name: string): string | undefined {
  const fact = classFact(name.trim());
  const page = fact && pageOf(fact.className);
  return fact && [`**${fact.className}**`, meaningOf(fact.className), `${fact.artifact} ${fact.versions.join(', ')}`, page && `[documentation](${page})`]
    .filter(line => line !== undefined).join('\n\n');
}

function diagnose(text: string, path: string): ReturnType<EditorService['diagnose']> {
  // editors show many files; those of other tools are none of our business
  if (!/connector\.class|KafkaConnector|AWS::(KafkaConnect|MSK)::/.test(text)) {
    return [];
  }
  try {
    return judge(readContent(text, path).filter(isOurs), Infinity).deployments.flatMap(({ findings }) => findings);
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw error;
    }
    const [, line, column] = /line (\d+)(?:, column (\d+))?/.exec(error.message) ?? [];
    return [{ severity: 'error', message: error.message, ...line !== undefined && { line: Number(line), column: Number(column ?? 1) } }];
  }
}

/** A flat map without a class is some other file. */
function isOurs({ scope, configuration }: ConnectorDeployment): boolean {
  return scope !== 'configuration' || configuration?.has('connector.class') === true;
}
