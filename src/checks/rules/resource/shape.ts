/** What a property holds. The service converts numbers and texts into each other, so a text can be a number. */
export type Kind = 'text' | 'number' | 'flag' | 'map' | 'tag' | 'any' | ListOf | OneOf | Shape;

export interface ListOf { readonly element: Kind }

export interface OneOf { readonly allowed: readonly string[] }

/** The properties of a resource or of an object within one. */
export interface Shape {
  readonly properties: Readonly<Record<string, Kind>>;
  readonly required: readonly string[];
}

export const [TEXT, NUMBER, FLAG, MAP, TAG, ANY] = ['text', 'number', 'flag', 'map', 'tag', 'any'] as const;

export const list = (element: Kind): ListOf => ({ element });
export const oneOf = (...allowed: string[]): OneOf => ({ allowed });

export function shape(required: Shape['properties'], optional: Shape['properties'] = {}): Shape {
  return { properties: { ...required, ...optional }, required: Object.keys(required) };
}

export const isShape = (kind: Kind): kind is Shape => typeof kind === 'object' && 'properties' in kind;
