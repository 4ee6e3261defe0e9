/**
 * Writes one struct of typed options per connector, transform and converter class to `src/connect/options/generated`, and what takes them.
 *
 * Usage: npx ts-node -T tools/catalog/generate-options.ts
 */
import * as fs from 'fs';
import * as path from 'path';
import { renderConnectors, renderTransforms } from './option-doors';
import { baseName, kebab } from './option-names';
import { ownStructs, renderStruct, renderStructNames, Struct, withBases, withoutMeaning } from './option-structs';
import { constantsOf, renderValues, valueClasses } from './option-values';
import { asPublished, Published, PUBLISHED_FILE, publishedWith, readPublished, renderPublished } from './published-options';

const ROOT = path.join(__dirname, '..', '..');

export const OPTIONS_DIRECTORY = path.join(ROOT, 'src', 'connect', 'options', 'generated');

const PRESETS = path.join(ROOT, 'src', 'connectors');

const MARK = '// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.\n';

export interface GeneratedOptions {
  /** The content of every file with options by its name. */
  readonly files: Map<string, string>;
  /** The content of what takes them, by its path. */
  readonly doors: Map<string, string>;
  readonly published: Published;
}

/** The typed options of all classes of the catalog. What is published already keeps its name and type. */
export function generateOptions(before: Published = readPublished()): GeneratedOptions {
  const structs = named([...ownStructs().values()], before);
  const byName = new Map(structs.map(one => [one.name, one]));
  const constants = constantsByClass(structs, before);
  const files = new Map<string, string>();
  for (const struct of [...withBases(byName).values()].sort((a, b) => a.name.localeCompare(b.name))) {
    files.set(`${kebab(struct.name)}.ts`, MARK + renderStruct(struct));
  }
  for (const family of new Set(structs.map(struct => struct.family))) {
    const classes = [...new Set(structs.filter(struct => struct.family === family).flatMap(valueTypes))].sort();
    if (classes.length > 0) {
      files.set(`${kebab(family)}-values.ts`, MARK + classes.map(name => renderValues(name, constants.get(name)!)).join('\n'));
    }
  }
  files.set('index.ts', MARK + [...files.keys()].sort().map(file => `export * from './${file.slice(0, -'.ts'.length)}';\n`).join(''));
  const doors = new Map([['src/connect/generated/transform.ts', MARK + renderTransforms(byName)]]);
  const connectors = renderConnectors(byName, inPresets());
  doors.set('src/cli/generated/struct-names.ts', MARK + renderStructNames(structs));
  doors.set('src/connectors/generated/index.ts', MARK + (connectors ?? 'export {};\n'));
  return { files, doors, published: publishedWith(before, structs, constants) };
}

/** The structs that properties of presets take. */
function inPresets(): Set<string> {
  const files = fs.readdirSync(PRESETS, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts') && !file.includes('generated'));
  return new Set(files.flatMap(file => [...fs.readFileSync(path.join(PRESETS, file), 'utf8').matchAll(/^ {2}readonly \w+\??: (\w+Options);$/gm)].map(([, name]) => name)));
}

/** The structs, with the classes of their values named. */
function named(structs: readonly Struct[], before: Published): Struct[] {
  const classes = valueClasses(structs.flatMap(struct => [...struct.properties].filter(([, { values }]) => values !== undefined)
    .map(([property, { values }]) => ({ base: baseName(struct.classNames[0]), family: struct.family, property, values: values! }))));
  return structs.map(struct => asPublished({
    ...struct,
    properties: new Map([...struct.properties].map(([name, property]) => [
      name, property.values === undefined ? property : { ...property, type: classes.get(`${baseName(struct.classNames[0])}.${name}`)! },
    ])),
  }, before));
}

function valueTypes({ properties }: Struct): string[] {
  return [...properties.values()].filter(({ values }) => values !== undefined).map(({ type }) => type);
}

/** What a class of values has: what is published, and what its options take. */
function constantsByClass(structs: readonly Struct[], before: Published): Map<string, Map<string, string>> {
  const constants = new Map<string, Map<string, string>>();
  for (const { type, values } of structs.flatMap(({ properties }) => [...properties.values()]).filter(one => one.values !== undefined)) {
    constants.set(type, new Map([...constantsOf(values!), ...Object.entries(before.values[type] ?? {}), ...constants.get(type) ?? []]));
  }
  return constants;
}

export function writeOptions({ files, doors, published }: GeneratedOptions, directory = OPTIONS_DIRECTORY): void {
  fs.mkdirSync(directory, { recursive: true });
  fs.readdirSync(directory).filter(old => !files.has(old)).forEach(old => fs.rmSync(path.join(directory, old)));
  files.forEach((content, name) => fs.writeFileSync(path.join(directory, name), content));
  doors.forEach((content, file) => {
    fs.mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    fs.writeFileSync(path.join(ROOT, file), content);
  });
  fs.writeFileSync(PUBLISHED_FILE, renderPublished(published));
}

if (require.main === module) {
  const generated = generateOptions();
  writeOptions(generated);
  const properties = Object.values(generated.published.structs).reduce((sum, struct) => sum + Object.keys(struct).length, 0);
  console.log(`${generated.files.size} files, ${properties} properties`);
  const silent = withoutMeaning();
  if (silent.length > 0) {
    console.log(`nobody says yet what these mean; write it into src/catalog/meanings, in words of your own:\n  ${silent.join('\n  ')}`);
  }
}
