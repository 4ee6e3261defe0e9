import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import * as library from '../../src';
import { sourceFiles } from '../support/source-files';

/**
 * What texts advise must exist: rules and errors name classes, methods, enum values and properties of the API by hand, and a renamed one would
 * leave an advice that nobody can follow.
 */

interface Api {
  /** Statics, methods, accessors and enum values by class or enum. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** Methods and properties of any class, struct or interface. */
  readonly names: ReadonlySet<string>;
}

interface Advice { readonly file: string; readonly text: string }

const FILES = sourceFiles(join(__dirname, '..', '..', 'src')).map(file => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));

function nodes<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = is(root) ? [root] : [];
  ts.forEachChild(root, child => { found.push(...nodes(child, is)); });
  return found;
}

function api(): Api {
  const members = new Map<string, Set<string>>();
  const names = new Set<string>();
  for (const declaration of FILES.flatMap(file => nodes(file, (node): node is ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration =>
    ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node)))) {
    const isPublic = (member: ts.Node) => !(ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword));
    const own = [...declaration.members].filter(isPublic).map(member => member.name).filter((name): name is ts.Identifier => name !== undefined && ts.isIdentifier(name)).map(({ text }) => text);
    own.forEach(name => names.add(name));
    if (declaration.name !== undefined && declaration.name.text in library) {
      members.set(declaration.name.text, new Set([...members.get(declaration.name.text) ?? [], ...own]));
    }
  }
  return { members, names };
}

function texts(): Advice[] {
  return FILES.flatMap(file => nodes(file, ts.isStringLiteralLike).filter(node => !ts.isImportDeclaration(node.parent) && !ts.isExportDeclaration(node.parent))
    .concat(nodes(file, (node): node is ts.StringLiteralLike => ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)))
    // sentences; a text of several lines is a program or a template
    .filter(({ text }) => / /.test(text) && !text.includes('\n'))
    .map(({ text }) => ({ file: file.fileName.replace(/.*\/src\//, 'src/'), text })));
}

/** Classes of the CDK that texts name too. */
const ELSEWHERE = new Set<string>(['Duration', 'Fn', 'RemovalPolicy', 'Size', 'Validations']);
/** Properties of the CDK's own constructs. */
const PROPERTIES_ELSEWHERE = new Set(['connectivityInfo', 'maxAzs']);

function unknownNames({ members, names }: Api, { text }: Advice): string[] {
  const wrong: string[] = [];
  for (const [all, type, member, call] of text.matchAll(/(?<![\w.$/])([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)\.([A-Za-z]\w*)(\()?/g)) {
    const known = members.get(type);
    if (known !== undefined ? !known.has(member) : call !== undefined && !ELSEWHERE.has(type)) {
      wrong.push(all.replace('(', ''));
    }
  }
  for (const [, method] of text.matchAll(/\)\.([a-z]\w*)\(/g)) {
    if (!names.has(method)) {
      wrong.push(`${method}()`);
    }
  }
  for (const [, property] of text.matchAll(/(?:give|specify|omit|set|leave|change|has|name|raise|[Aa]dd) "([a-z]+[A-Za-z]*)"/g)) {
    if (!names.has(property)) {
      wrong.push(`"${property}"`);
    }
  }
  for (const [, property] of text.matchAll(/`([a-z]+[A-Z]\w*)[`:]/g)) {
    if (!names.has(property) && !PROPERTIES_ELSEWHERE.has(property)) {
      wrong.push(`\`${property}\``);
    }
  }
  return wrong;
}

const API = api();

test('every class, method, enum value and property that a text advises exists', () => {
  const wrong = texts().flatMap(advice => unknownNames(API, advice).map(name => `${advice.file}: ${name}`));
  expect(wrong).toEqual([]);
});

test.each([
  ['ConnectorMetrics.of(connector).erroredTaskCount()', ['erroredTaskCount()']],
  ['take ConnectorMetrics.from(connector)', ['ConnectorMetrics.from']],
  ['take RecordEncoding.JSON_WITHOUT', ['RecordEncoding.JSON_WITHOUT']],
  ['take ConnectorMetric.of(connector)', ['ConnectorMetric.of']],
  ['specify "offsetSeed" or "offsetSalt"', ['"offsetSeed"']],
  ['ConnectorMetrics.of(connector).metricErroredTaskCount(), RecordEncoding.JSON_WITH_SCHEMAS', []],
])('what does not exist is found: %s', (text, wrong) => {
  expect(unknownNames(API, { file: '', text })).toEqual(wrong);
});
