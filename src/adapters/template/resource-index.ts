import { grouped, remembered } from '../../model';
import type { Template, TemplateResource } from './template';

/** What a resource names; nothing where that is not known. */
type KeysOf = (resource: TemplateResource, template: Template) => ReadonlyArray<string | undefined>;

/** The resources of a template that name something by a key. */
export type Lookup = (template: Template, key: string | undefined) => readonly TemplateResource[];

/**
 * Looks up resources of some types by what they name. The resources of a template are scanned once, and not for each connector that asks.
 */
export function resourcesBy(types: readonly string[], keysOf: KeysOf): Lookup {
  const index = remembered((template: Template) => grouped(template.ofType(...types).flatMap(resource =>
    [...new Set(keysOf(resource, template))].flatMap(key => key === undefined ? [] : [[key, resource] as const]))));
  return (template, key) => key === undefined ? [] : index(template).get(key) ?? [];
}
