import type { ConnectorDeployment, Text } from '../../model';
import { textAt } from '../../model';
import type { TemplateFile } from './links';
import { Links, linkedDeployments } from './links';
import type { TemplateResource } from './template';
import { isFunction, isObject, text } from './values';

/** A resource with the template in which it stands. */
export interface PlacedResource extends TemplateResource {
  readonly file: TemplateFile;
  /** What tells it from all others that were read together. */
  readonly key: string;
}

/** Templates that were read together: a value leads to what it refers to, also where that stands in another one. */
export class Stacks {
  readonly deployments: readonly ConnectorDeployment[];
  private readonly links: Links;
  private readonly byStack: ReadonlyMap<string, TemplateFile>;

  constructor(readonly files: readonly TemplateFile[]) {
    this.links = new Links(files);
    this.byStack = new Map(files.map(file => [file.place.stack, file]));
    this.deployments = linkedDeployments(files).flat();
  }

  ofType(...types: string[]): PlacedResource[] {
    return this.files.flatMap(file => file.template.ofType(...types).map(resource => placed(file, resource)));
  }

  /** A value as it is known, with what another stack gives to it. */
  text({ file }: Pick<PlacedResource, 'file'>, value: unknown): Text | undefined {
    const own = text(file.template.mapped(value));
    return own && textAt(file.place, own, this.links.leadFrom(file));
  }

  /** The resources that a text refers to. */
  named(value: Text | undefined): PlacedResource[] {
    return (value?.parts ?? []).flatMap(part => {
      const file = typeof part === 'string' || part.scope === undefined ? undefined : this.byStack.get(part.scope);
      const resource = file?.template.resource((part as { ref: string }).ref.split('.')[0]);
      return resource === undefined ? [] : [placed(file!, resource)];
    });
  }

  /** The resources that a value refers to anywhere inside. */
  behind(from: Pick<PlacedResource, 'file'>, value: unknown): PlacedResource[] {
    const elsewhere = textsIn(value).flatMap(each => this.named(this.text(from, each)));
    const own = from.file.template.targets(value).map(resource => placed(from.file, resource));
    return [...new Map([...own, ...elsewhere].map(each => [each.key, each])).values()];
  }

  /** The first resources of some types to which a value leads, over at most some others between. */
  leadsTo(from: Pick<PlacedResource, 'file'>, value: unknown, types: readonly string[], hops = 2): PlacedResource[] {
    let edge = this.behind(from, value);
    const seen = new Set<string>();
    for (let hop = 0; hop <= hops && edge.length > 0; hop++) {
      const found = edge.filter(({ type }) => types.includes(type));
      if (found.length > 0) {
        return found;
      }
      edge.forEach(({ key }) => seen.add(key));
      edge = edge.flatMap(each => this.behind(each, each.properties)).filter(({ key }) => !seen.has(key));
    }
    return [];
  }
}

function placed(file: TemplateFile, resource: TemplateResource): PlacedResource {
  return { ...resource, file, key: `${file.place.stack} ${resource.id}` };
}

/** The texts and functions inside of a value. */
function textsIn(value: unknown): unknown[] {
  return isFunction(value) || typeof value === 'string' ? [value]
    : Array.isArray(value) ? value.flatMap(textsIn)
      : isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
