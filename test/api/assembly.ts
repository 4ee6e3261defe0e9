import { join } from 'node:path';
import { loadAssemblyFromPath } from '@jsii/spec';

interface TypeReference {
  readonly fqn?: string;
  readonly primitive?: string;
  readonly collection?: { readonly elementtype: TypeReference };
  readonly union?: { readonly types: readonly TypeReference[] };
  readonly intersection?: { readonly types: readonly TypeReference[] };
}

export interface Parameter {
  readonly name: string;
  readonly type: TypeReference;
}

export interface Method {
  readonly name?: string;
  readonly static?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly returns?: { readonly type: TypeReference };
}

export interface Property {
  readonly name: string;
  readonly static?: boolean;
  readonly const?: boolean;
  readonly type: TypeReference;
}

export interface Type {
  readonly fqn: string;
  readonly name: string;
  readonly kind: 'class' | 'interface' | 'enum';
  readonly datatype?: boolean;
  readonly symbolId: string;
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly initializer?: Method;
  readonly methods?: readonly Method[];
  readonly properties?: readonly Property[];
}

/** The public types of the library, as jsii hands them to the other languages. Written by `npx projen compile`. */
export function publicTypes(): Type[] {
  const { types } = loadAssemblyFromPath(join(__dirname, '..', '..')) as unknown as { types: Record<string, Type> };
  return Object.values(types);
}

/** Every type in a reference: those of lists and maps too. */
export function typesIn(reference: TypeReference | undefined): TypeReference[] {
  if (reference === undefined) {
    return [];
  }
  const inside = [reference.collection?.elementtype, ...reference.union?.types ?? [], ...reference.intersection?.types ?? []];
  return [reference, ...inside.flatMap(typesIn)];
}

/** What a type takes and gives. */
export function mentionedBy(type: Type): string[] {
  const methods = [...type.initializer ? [type.initializer] : [], ...type.methods ?? []];
  const references = [
    ...methods.flatMap(method => [...(method.parameters ?? []).map(parameter => parameter.type), method.returns?.type]),
    ...(type.properties ?? []).map(property => property.type),
  ];
  return references.flatMap(typesIn).flatMap(({ fqn }) => fqn ?? []);
}
