/**
 * Writes one struct of typed options per connector, transform, predicate and converter class to `src/connectors/options/generated`.
 *
 * Usage: npx ts-node -T tools/catalog/generate-options.ts
 */
import * as fs from 'fs';
import * as path from 'path';
import { classFact, factIndex } from '../../src/catalog';
import { familyOf, structName } from './option-names';
import { OptionProperty, propertiesOf } from './option-properties';

export const OPTIONS_DIRECTORY = path.join(__dirname, '..', '..', 'src', 'connectors', 'options', 'generated');

const MARK = '// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.\n';

interface Struct {
  readonly name: string;
  readonly classNames: string[];
  readonly family: string;
  readonly properties: Map<string, OptionProperty>;
}

/** The content of every generated file by its name. */
export function generateOptions(): Map<string, string> {
  const structs = collect();
  const values = new Map<string, Map<string, Set<string>>>();
  for (const struct of structs.values()) {
    for (const property of struct.properties.values()) {
      if (property.values) {
        const family = values.get(struct.family) ?? new Map<string, Set<string>>();
        values.set(struct.family, family);
        family.set(property.type, new Set([...(family.get(property.type) ?? []), ...property.values]));
      }
    }
  }
  const files = new Map<string, string>();
  for (const struct of [...structs.values()].sort((a, b) => a.name.localeCompare(b.name))) {
    files.set(`${kebab(struct.name)}.ts`, MARK + renderStruct(struct));
  }
  for (const [family, classes] of values) {
    files.set(`${kebab(family)}-values.ts`, MARK + [...classes].sort(([a], [b]) => a.localeCompare(b)).map(([name, allowed]) => renderValues(name, [...allowed])).join('\n'));
  }
  files.set('index.ts', MARK + [...files.keys()].sort().map(file => `export * from './${file.slice(0, -'.ts'.length)}';\n`).join(''));
  return files;
}

function collect(): Map<string, Struct> {
  const structs = new Map<string, Struct>();
  for (const [className, entry] of Object.entries(factIndex().classes)) {
    if (!/source|sink|transformation|predicate|onverter/.test(entry.k)) {
      continue;
    }
    const properties = propertiesOf(classFact(className)!, familyOf(className));
    if (properties.size === 0) {
      continue;
    }
    const name = structName(className);
    const struct = structs.get(name);
    structs.set(name, struct
      ? { ...struct, classNames: [...struct.classNames, className], properties: new Map([...properties, ...struct.properties]) }
      : { name, classNames: [className], family: familyOf(className), properties });
  }
  return structs;
}

function renderStruct(struct: Struct): string {
  const types = [...struct.properties.values()];
  const fromCdk = ['Duration', 'Size'].filter(type => types.some(one => one.type === type));
  const own = ['OptionalDuration', 'OptionalSize'].filter(type => types.some(one => one.type === type));
  const classes = [...new Set(types.filter(one => one.values).map(one => one.type))].sort();
  const secret = types.some(one => one.type === 'ConnectorSecret');
  const imports = [
    ...(fromCdk.length > 0 ? [`import { ${fromCdk.join(', ')} } from 'aws-cdk-lib';`] : []),
    ...(classes.length > 0 ? [`import { ${classes.join(', ')} } from './${kebab(struct.family)}-values';`] : []),
    ...(secret ? ['import { ConnectorSecret } from \'../../../connect\';'] : []),
    ...own.map(type => `import { ${type} } from '../${kebab(type)}';`),
  ];
  const properties = [...struct.properties].sort(([a], [b]) => a.localeCompare(b)).map(([name, property]) => [
    '  /**', ...property.doc.map(line => (line === '' ? '   *' : `   * ${line}`)), '   */', `  readonly ${name}?: ${property.type};`,
  ].join('\n'));
  return `${imports.join('\n')}${imports.length > 0 ? '\n\n' : ''}/**\n * Options of ${struct.classNames.map(one => `\`${one}\``).join(' and ')}.\n *\n * Read from ${versionsOf(struct)}.\n */\n`
    + `export interface ${struct.name} {\n${properties.join('\n\n')}\n}\n`;
}

function versionsOf(struct: Struct): string {
  const { versions } = classFact(struct.classNames[0])!;
  return `${versions.length > 1 ? 'the versions' : 'version'} ${versions.join(', ')}; an option of one of them says so`.replace(/^(version [^;]*);.*/, '$1');
}

function renderValues(name: string, allowed: string[]): string {
  const constants = new Map<string, string>();
  for (const value of allowed.filter(one => /[A-Za-z0-9]/.test(one))) {
    const constant = value.replace(/\+/g, '_AND_').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase().replace(/[^A-Z0-9]+/g, '_').replace(/^_+|_+$/g, '').replace(/^(\d)/, 'V_$1');
    if (!constants.has(constant)) {
      constants.set(constant, value);
    }
  }
  const members = [...constants].sort(([a], [b]) => a.localeCompare(b)).map(([constant, value]) =>
    `  /** \`${value}\`. */\n  public static readonly ${constant} = new ${name}(${quote(value)});`);
  return `/** Values of an option. */\nexport class ${name} {\n${members.join('\n\n')}\n\n`
    + '  /**\n   * A value that this library does not know.\n   *\n   * @param value the value as it stands in the configuration\n   */\n'
    + `  public static of(value: string): ${name} {\n    return new ${name}(value);\n  }\n\n`
    + '  private constructor(\n    /** The value as it stands in the configuration. */\n    public readonly value: string,\n  ) {}\n}\n';
}

function quote(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, '\\\'')}'`;
}

export function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z])([A-Z][a-z])/g, '$1-$2').toLowerCase();
}

export function writeOptions(files: Map<string, string>, directory = OPTIONS_DIRECTORY): void {
  fs.mkdirSync(directory, { recursive: true });
  fs.readdirSync(directory).filter(old => !files.has(old)).forEach(old => fs.rmSync(path.join(directory, old)));
  files.forEach((content, name) => fs.writeFileSync(path.join(directory, name), content));
}

if (require.main === module) {
  const files = generateOptions();
  writeOptions(files);
  const properties = [...files.values()].reduce((sum, content) => sum + (content.match(/^ {2}readonly /gm)?.length ?? 0), 0);
  console.log(`${files.size} files, ${properties} properties`);
}
