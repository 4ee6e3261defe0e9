/** The API of a service, as much of it as a stand-in needs. */
export interface ServiceModel {
  /** The package that it was read from. */
  readonly source: string;
  readonly operations: { readonly [name: string]: Operation };
  /** Status by error code. */
  readonly errors: { readonly [name: string]: number };
  readonly shapes: { readonly [name: string]: Shape };
  readonly enums: { readonly [name: string]: readonly string[] };
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly input: string;
  readonly output: string;
}

export interface Shape {
  readonly required: readonly string[];
  readonly members: { readonly [name: string]: Member };
}

export interface Member {
  /** `string`, `number`, `boolean`, `timestamp`, the name of a shape, `[type]` for lists, `{type}` for maps. */
  readonly type: string;
  /** Where it travels, if not in the body. */
  readonly location?: 'label' | 'query';
}
