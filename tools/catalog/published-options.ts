import * as fs from 'fs';
import * as path from 'path';
import type { OptionProperty } from './option-properties';
import type { Struct } from './option-structs';

/** What users may rely on: the key and the type of each property, the constants of each class of values. */
export interface Published {
  /** `struct` → `property` → key and type. */
  readonly structs: Record<string, Record<string, readonly [key: string, type: string]>>;
  /** `class` → `constant` → value. */
  readonly values: Record<string, Record<string, string>>;
}

export const PUBLISHED_FILE = path.join(__dirname, '..', '..', 'catalog-source', 'published', 'options.json');

export function readPublished(file = PUBLISHED_FILE): Published {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) as Published : { structs: {}, values: {} };
}

/**
 * A struct as it is published: types stay as they were, whatever a newer version of the class says. An option that vanished, or whose property would stand
 * for another key, would break whoever uses it, and is refused.
 */
export function asPublished(struct: Struct, published: Published): Struct {
  const before = published.structs[struct.name] ?? {};
  const problems = Object.entries(before).flatMap(([property, [key]]) => {
    const now = struct.properties.get(property);
    return now === undefined ? [`${property} is gone`] : now.key !== key ? [`${property} would stand for ${now.key} and no longer for ${key}`] : [];
  });
  if (problems.length > 0) {
    throw new Error(`${struct.name} is published, and options that are published stay: ${problems.join('; ')}. `
      + 'Keep a version that has them in catalog-source, or take them out of catalog-source/published/options.json in a release that may break');
  }
  return { ...struct, properties: new Map([...struct.properties].map(([name, property]) => [name, keep(property, before[name]?.[1])])) };
}

function keep(property: OptionProperty, type: string | undefined): OptionProperty {
  if (type === undefined || type === property.type) {
    return property;
  }
  const isClass = /^[A-Z]/.test(type) && !/^(Optional)?(Duration|Size)$|^IConnectorSecret$/.test(type);
  return { ...property, type, values: isClass ? property.values ?? [] : undefined };
}

/** What is published from now on: what was, and what is new. */
export function publishedWith(published: Published, structs: Iterable<Struct>, values: ReadonlyMap<string, ReadonlyMap<string, string>>): Published {
  const result: Published = { structs: { ...published.structs }, values: { ...published.values } };
  for (const { name, properties } of structs) {
    const now = [...properties].map(([property, { key, type }]) => [property, [key, type]] as const);
    result.structs[name] = { ...result.structs[name], ...Object.fromEntries(now) };
  }
  values.forEach((constants, name) => {
    result.values[name] = { ...result.values[name], ...Object.fromEntries(constants) };
  });
  return result;
}

/** One line for each property, so that a change is one line of a diff. */
export function renderPublished({ structs, values }: Published): string {
  return `{\n  "structs": {\n${block(structs)}\n  },\n  "values": {\n${block(values)}\n  }\n}\n`;
}

function block(entries: Record<string, object>): string {
  return Object.keys(entries).sort().map((name) => {
    const sorted = Object.entries(entries[name]).sort(([a], [b]) => a.localeCompare(b));
    const lines = sorted.map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `    ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n    }`;
  }).join(',\n');
}
