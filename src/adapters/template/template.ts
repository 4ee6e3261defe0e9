import type { PositionModel } from '../../model';
import { grouped } from '../../model';
import { inPlaceOf, placesOf } from '../input/places';
import { isObject } from './values';
import type { Json } from './values';

export interface TemplateResource {
  readonly id: string;
  readonly type: string;
  readonly properties: Json;
  readonly body: Json;
  /** The path of the construct that it was made by, where the CDK has written it beside. */
  readonly constructPath?: string;
}

/** A CloudFormation template as a graph of resources. References outside of it lead nowhere, loops end where they began. */
export class Template {
  static isTemplate(value: unknown): value is Json {
    return isObject(value) && isObject(value.Resources);
  }

  private readonly byId = new Map<string, TemplateResource>();
  private readonly direct = new Map<string, ReadonlySet<string>>();
  /** The last one that was asked for: of a long chain, all of them together would take the square of its length. */
  private closed?: { readonly id: string; readonly closure: ReadonlySet<string> };
  private readonly types: ReadonlyMap<string, readonly TemplateResource[]>;
  private readonly answers = new Map<string, unknown>();

  constructor(
    private readonly content: Json,
    /** Whether it is written in CloudFormation, rather than made of another input, which says less. */
    readonly isCloudFormation = false,
    /** Whether it is a template with all that it needs, rather than a part of one. */
    readonly isWhole = isCloudFormation,
  ) {
    for (const [id, body] of Object.entries(content.Resources as Json)) {
      if (isObject(body) && typeof body.Type === 'string') {
        const properties = isObject(body.Properties) ? body.Properties : {};
        const resource = { id, type: body.Type, properties, body, constructPath: constructPathIn(body.Metadata) };
        this.byId.set(id, resource);
      }
    }
    this.types = grouped([...this.byId.values()].map(resource => [resource.type, resource] as const));
  }

  ofType(...types: string[]): TemplateResource[] {
    return types.flatMap(type => this.types.get(type) ?? []);
  }

  /** Whether anything beside a resource names it, in resources or outputs. */
  isNamed(id: string): boolean {
    const text = this.once('text', '', () => JSON.stringify(this.content));
    return text.split(JSON.stringify(id)).length > 2 || text.includes(`\${${id}}`) || text.includes(`\${${id}.`) || text.includes(`"${id}.`);
  }

  /** What is worked out of a resource, once for all that ask for the same. */
  once<T>(what: string, identity: string, compute: () => T): T {
    const key = `${what} ${identity}`;
    if (!this.answers.has(key)) {
      this.answers.set(key, compute());
    }
    return this.answers.get(key) as T;
  }

  ids(): string[] {
    return [...this.byId.keys()];
  }

  /** The same with other resources. */
  withResources(resources: Json): Template {
    return new Template({ ...this.content, Resources: inPlaceOf(this.content.Resources, resources) }, this.isCloudFormation, this.isWhole);
  }

  /** A template without resources, to compare with. */
  none(): Template {
    return new Template({ Resources: {} });
  }

  /** A part of the template beside its resources; empty where there is none. */
  section(name: 'Outputs' | 'Parameters' | 'Resources' | 'Conditions' | 'Mappings'): Json {
    const section = this.content[name];
    return isObject(section) ? section : {};
  }

  /** Its macros: what they make of it is not in the text. */
  get transform(): unknown {
    return this.content.Transform;
  }

  /** Whether it says more than its resources: a format version, parameters, outputs. */
  get hasSections(): boolean {
    return Object.keys(this.content).some(key => key !== 'Resources');
  }

  resource(id: string): TemplateResource | undefined {
    return this.byId.get(id);
  }

  /** The resource that a reference in a text is to: by its logical id, or in Terraform by its address. */
  referred(reference: string): TemplateResource | undefined {
    return this.byId.get(reference.split('.')[0]) ?? this.byId.get(reference.slice(0, Math.max(reference.lastIndexOf('.'), 0)));
  }

  /** Where a resource stands in the text. */
  position(id: string): PositionModel | undefined {
    return placesOf(this.content.Resources)?.at(id) ?? placesOf(this.byId.get(id)?.body)?.start;
  }

  /** The resource of this template that a value is a `Ref` or `Fn::GetAtt` of. */
  target(value: unknown): TemplateResource | undefined {
    if (!isObject(value)) {
      return undefined;
    }
    const attribute = value['Fn::GetAtt'];
    const id = typeof value.Ref === 'string' ? value.Ref
      : Array.isArray(attribute) ? attribute[0] as unknown
        : typeof attribute === 'string' ? attribute.split('.')[0] : undefined;
    return typeof id === 'string' ? this.byId.get(id) : undefined;
  }

  /** The resources that a value refers to anywhere inside. */
  targets(value: unknown): TemplateResource[] {
    return [...idsIn(value)].flatMap(id => this.byId.get(id) ?? []);
  }

  /** The resource of a type that a value leads to, over at most some other resources between. */
  leadsTo(value: unknown, types: readonly string[], hops = 3): TemplateResource | undefined {
    let edge = this.targets(value);
    const seen = new Set<string>();
    for (let hop = 0; hop <= hops && edge.length > 0; hop++) {
      const found = edge.find(({ type }) => types.includes(type));
      if (found !== undefined) {
        return found;
      }
      edge.forEach(({ id }) => seen.add(id));
      edge = edge.flatMap(({ properties }) => this.targets(properties)).filter(({ id }) => !seen.has(id));
    }
    return undefined;
  }

  /** Whether a resource is created only after another: by `DependsOn` or a reference, directly or through others. */
  waitsFor(id: string, other: string): boolean {
    return this.dependencies(id).has(other) || this.closure(id).has(other);
  }

  private closure(id: string): ReadonlySet<string> {
    if (this.closed?.id === id) {
      return this.closed.closure;
    }
    const found = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const each of this.dependencies(next)) {
        if (!found.has(each)) {
          found.add(each);
          open.push(each);
        }
      }
    }
    this.closed = { id, closure: found };
    return found;
  }

  private dependencies(id: string): ReadonlySet<string> {
    let known = this.direct.get(id);
    if (known === undefined) {
      const body = this.byId.get(id)?.body;
      const named = body?.DependsOn;
      known = new Set([
        ...idsIn(body?.Properties),
        ...Array.isArray(named) ? named.filter(each => typeof each === 'string') : typeof named === 'string' ? [named] : [],
      ]);
      this.direct.set(id, known);
    }
    return known;
  }

  /** The value of `Fn::FindInMap` with literal keys, and every other value as it is. */
  mapped(value: unknown): unknown {
    const path = isObject(value) ? value['Fn::FindInMap'] : undefined;
    if (!Array.isArray(path) || !path.every(key => typeof key === 'string')) {
      return value;
    }
    return path.reduce<unknown>((inner, key: string) => isObject(inner) ? inner[key] : undefined, this.content.Mappings) ?? value;
  }
}

/** The logical ids that a value refers to. Not recursive in the depth of the value. */
function idsIn(value: unknown): Set<string> {
  const ids = new Set<string>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (next === null || typeof next !== 'object') {
      continue;
    }
    if (Array.isArray(next)) {
      for (const item of next) {
        open.push(item);
      }
      continue;
    }
    for (const [key, inner] of Object.entries(next)) {
      if (key === 'Ref' && typeof inner === 'string') {
        ids.add(inner);
      } else if (key === 'Fn::GetAtt') {
        const first: unknown = Array.isArray(inner) ? inner[0] : typeof inner === 'string' ? inner.split('.')[0] : undefined;
        if (typeof first === 'string') {
          ids.add(first);
        }
      } else if (key === 'Fn::Sub') {
        const template: unknown = Array.isArray(inner) ? inner[0] : inner;
        for (const match of typeof template === 'string' ? template.matchAll(/\$\{([^!}.][^}.]*)/g) : []) {
          ids.add(match[1].trim());
        }
        open.push(Array.isArray(inner) ? inner[1] : undefined);
      } else {
        open.push(inner);
      }
    }
  }
  return ids;
}

/** The L1 construct stands in the construct that people know it by. */
function constructPathIn(metadata: unknown): string | undefined {
  const path = isObject(metadata) ? metadata['aws:cdk:path'] : undefined;
  return typeof path === 'string' ? path.replace(/\/(Resource|Default)$/, '') : undefined;
}
