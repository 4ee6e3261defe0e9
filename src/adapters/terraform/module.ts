import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { decode } from '../input/decode';
import { inPlaceOf } from '../input/places';
import { isObject } from '../template/values';
import type { Json } from '../template/values';
import type { Recognized } from '../forms/recognized';
import { withDatabases } from './databases';
import { DataDocuments } from './documents';
import { valueOf } from './expressions';
import type { Names } from './expressions';
import { placedMap, readHcl, textOf } from './hcl';
import type { Attribute, Block, Body } from './hcl';
import { ATTACHMENT_TYPE, withDocuments } from './iam';
import { withNetworks } from './networks';
import { withRules } from './security-groups';
import { resourceOfTerraform } from './translations';

export const HCL = /\.(tf|tofu)$/i;
const VALUES = /(^terraform|\.auto)\.tfvars$/i;
/** More files than a module has. */
const MOST_FILES = 500;

interface ModuleFile { readonly file: string; readonly body: Body }

/**
 * The resources of a file of Terraform. Its module is all files of the directory: variables, locals and other resources may stand in the others.
 *
 * @param path the file
 * @param content its text
 */
export function terraformFile(path: string, content: string, cwd: string): Recognized[] {
  const own: ModuleFile = { file: basename(path), body: readHcl(content) };
  const { files, values } = moduleOf(path, cwd, own);
  const names = new ModuleNames(files, values);
  const resources: Record<string, Json> = {};
  const documents = new DataDocuments();
  const only = new Set<string>();
  for (const { file, body } of files) {
    body.blocks.filter(({ type, labels }) => type === 'data' && labels.length === 2)
      .forEach(block => documents.add(block.labels[0], `data.${addressOf(block, names)}`, () => bodyValue(block, names)));
    for (const block of body.blocks.filter(({ type, labels }) => type === 'resource' && labels.length === 2)) {
      const translated = resourceOfTerraform(block.labels[0], withIgnored(bodyValue(block, names)));
      if (translated !== undefined && !isLeftOut(block.body, names)) {
        const address = addressOf(block, names);
        resources[address] = translated;
        if (file === own.file) {
          only.add(address);
        }
      }
    }
  }
  const calls = files.flatMap(({ body }) => body.blocks.filter(({ type }) => type === 'module'));
  const modulesWith = namedIn(calls, names);
  const made = { ...withDocuments(resources, documents), ...attachedBy(modulesWith, resources) };
  const isOpen = (address: string) => modulesWith(address).length > 0;
  return only.size === 0 ? [] : [{ kind: 'made', content: { Resources: withDatabases(withNetworks(withRules(made, isOpen), isOpen)) }, only }];
}

/** The modules that are given something of a resource, as it is written or as a local, and may add to it. */
function namedIn(calls: readonly Block[], names: Names): (address: string) => string[] {
  const given = calls.map(({ labels, body: { attributes, source } }) => ({
    module: `module.${labels[0]}`,
    text: attributes.map(({ expression }) => `${textOf(source, expression)} ${JSON.stringify(valueOf(source, expression, names))}`).join('\n'),
  }));
  return address => given.filter(({ text }) => text.includes(address.replace(/\[.*/, ''))).map(({ module }) => module);
}

/** A module that is given a role may attach policies to it. */
function attachedBy(modulesWith: (address: string) => string[], resources: Readonly<Record<string, Json>>): Record<string, Json> {
  const roles = Object.keys(resources).filter(address => resources[address].Type === 'AWS::IAM::Role');
  return Object.fromEntries(roles.flatMap(role => modulesWith(role)
    .map(module => [`${module} ${role}`, { Type: ATTACHMENT_TYPE, Properties: { RoleName: { Ref: role }, PolicyArn: { Ref: module } } }])));
}

/** Rules of security groups of which Terraform ignores the changes, because others add some. */
function withIgnored(values: Record<string, unknown>): Record<string, unknown> {
  const [lifecycle] = Array.isArray(values.lifecycle) ? values.lifecycle as Json[] : [];
  const ignored = ['ingress', 'egress'].filter(name => [`"${name}"`, '"all"'].some(each => JSON.stringify(lifecycle?.ignore_changes ?? null).includes(each)));
  return ignored.length === 0 ? values : inPlaceOf(values, { ...values, ...Object.fromEntries(ignored.map(name => [name, { Ref: `ignored.${name}` }])) });
}

/** One of a count has its index in the address. */
function addressOf({ labels, body }: Block, names: Names): string {
  const count = body.attributes.find(({ name }) => name === 'count');
  return `${labels.join('.')}${count !== undefined && valueOf(body.source, count.expression, names) === 1 ? '[0]' : ''}`;
}

function moduleOf(path: string, cwd: string, own: ModuleFile): { files: ModuleFile[]; values: Body[] } {
  const directory = resolve(cwd, dirname(path));
  const read = (file: string) => readHcl(decode(readFileSync(join(directory, file))));
  try {
    const others = path === '-' ? [] : readdirSync(directory).sort().slice(0, MOST_FILES);
    const beside = others.filter(file => HCL.test(file) && file !== own.file && /^[^.]/.test(file));
    return { files: [own, ...beside.map(file => ({ file, body: read(file) }))], values: others.filter(file => VALUES.test(file)).map(read) };
  } catch {
    return { files: [own], values: [] };
  }
}

/** A count of nothing, literally. */
function isLeftOut({ attributes, source }: Body, names: Names): boolean {
  const of = (name: string) => attributes.find(each => each.name === name);
  const [count, forEach] = [of('count'), of('for_each')].map(each => each && valueOf(source, each.expression, names));
  return count === 0 || (isObject(forEach) && Object.keys(forEach).length === 0);
}

/** A block as a map: attributes by their names, blocks of one type as a list. What a dynamic block makes is not known. */
function bodyValue({ at, body: { attributes, blocks, source } }: Block, names: Names): Record<string, unknown> {
  const types = [...new Set(blocks.map(({ type, labels }) => type === 'dynamic' ? labels[0] ?? '' : type))];
  return placedMap(source, at, [
    ...attributes.map(each => ({ key: each.name, at: each.at, value: valueOf(source, each.expression, names) })),
    ...types.map(type => {
      const own = blocks.filter(block => block.type === type);
      const isDynamic = blocks.some(block => block.type === 'dynamic' && block.labels[0] === type);
      return { key: type, at: own[0]?.at ?? at, value: isDynamic ? { Ref: `dynamic.${type}` } : own.map(block => bodyValue(block, names)) };
    }),
  ]);
}

interface Held { readonly body: Body; readonly attribute: Attribute }

/** Variables have their defaults, or what a file of values says; locals are worked out when they are asked for. */
class ModuleNames implements Names {
  private readonly held = new Map<string, Held>();
  private readonly known = new Map<string, unknown>();
  private readonly open = new Set<string>();

  constructor(files: readonly ModuleFile[], values: readonly Body[]) {
    for (const { body } of files) {
      for (const block of body.blocks) {
        if (block.type === 'locals') {
          block.body.attributes.forEach(attribute => this.held.set(`local.${attribute.name}`, { body: block.body, attribute }));
        } else if (block.type === 'variable') {
          const attribute = block.body.attributes.find(({ name }) => name === 'default');
          if (attribute !== undefined) {
            this.held.set(`var.${block.labels[0]}`, { body: block.body, attribute });
          }
        } else if (block.type === 'resource') {
          // one of several has its own key
          const { attributes } = block.body;
          const attribute = attributes.some(({ name }) => name === 'count' || name === 'for_each') ? undefined : attributes.find(({ name }) => name === 'key');
          if (attribute !== undefined) {
            this.held.set(block.labels.join('.'), { body: block.body, attribute });
          }
        }
      }
    }
    values.forEach(body => body.attributes.forEach(attribute => this.held.set(`var.${attribute.name}`, { body, attribute })));
  }

  valueOf(kind: string, name: string): unknown {
    const key = `${kind}.${name}`;
    const held = this.held.get(key);
    if (held === undefined || this.open.has(key)) {
      return undefined;
    }
    if (!this.known.has(key)) {
      this.open.add(key);
      this.known.set(key, valueOf(held.body.source, held.attribute.expression, this));
      this.open.delete(key);
    }
    return this.known.get(key) ?? undefined;
  }
}
