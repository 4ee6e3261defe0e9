import { inPlaceOf } from '../input/places';
import type { Json } from '../template/values';

/** How a resource of the Terraform provider is written in CloudFormation: type, and for each attribute the property. */
export interface Translation { readonly type: string; readonly properties: Readonly<Record<string, Path>> }
/** A property, by its path from there; a list; a nested block with the properties in it, one of several blocks where it says so. */
export type Path = string | ListPath | { readonly to: string; readonly block: Readonly<Record<string, Path>>; readonly many?: true };
/** A list of values, of which the apply may decide each. */
export interface ListPath { readonly listed: string }

export const block = (to: string, inner: Readonly<Record<string, Path>>, many?: true): Path => ({ to, block: inner, ...many && { many } });

/** Sets a property by its path, making the objects on the way. */
export function setAt(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  let holder = target;
  for (const key of keys.slice(0, -1)) {
    holder[key] ??= {};
    holder = holder[key] as Record<string, unknown>;
  }
  holder[keys[keys.length - 1]] = value;
}

/** A resource with other properties, which stands where it stood. */
export function withProperties(resource: Json, properties: Json): Json {
  return inPlaceOf(resource, { ...resource, Properties: inPlaceOf(resource.Properties, properties) });
}
