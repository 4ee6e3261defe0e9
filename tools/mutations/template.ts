export type Json = Record<string, any>;
export interface ResourceJson { readonly Type: string; readonly Properties?: Json; readonly DependsOn?: string | string[] }
export interface TemplateJson { readonly Resources: Readonly<Record<string, ResourceJson>> }

export interface Statement { readonly actions: readonly string[]; readonly resources: readonly string[] }

export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as T];
}

/** The resources of some types, with their logical ids. */
export function ofType(template: TemplateJson, type: RegExp): Array<[string, ResourceJson]> {
  return Object.entries(template.Resources).filter(([, resource]) => type.test(resource.Type));
}

/** The logical id that a value refers to. */
export function target(value: unknown): string {
  const { Ref, 'Fn::GetAtt': attribute } = (value ?? {}) as Json;
  return Ref ?? attribute?.[0] ?? '';
}

/** All logical ids that a value refers to, however deep. */
export function references(value: unknown): Set<string> {
  const found = new Set<string>();
  const look = (each: unknown) => {
    if (each !== null && typeof each === 'object') {
      const id = target(each);
      if (id !== '') {
        found.add(id);
      }
      Object.values(each).forEach(look);
    }
  };
  look(value);
  return found;
}

/** The policies of a role: its own, and those that name it. */
export function policiesOf(template: TemplateJson, role: string): string[] {
  return ofType(template, /^AWS::IAM::(Policy|ManagedPolicy|RolePolicy)$/)
    .filter(([, { Properties = {} }]) => [...listOf(Properties.Roles), Properties.RoleName].some(each => target(each) === role)).map(([id]) => id);
}

/** What a role allows; resources are compared as they are written. */
export function statementsOf(template: TemplateJson, role: string): Statement[] {
  const own = ((template.Resources[role]?.Properties?.Policies ?? []) as Json[]).map(({ PolicyDocument }) => PolicyDocument as Json);
  const others = policiesOf(template, role).map(id => template.Resources[id].Properties!.PolicyDocument as Json);
  return [...own, ...others].flatMap(document => listOf(document.Statement as Json[])).map(({ Action, Resource }) => ({
    actions: listOf(Action as string), resources: listOf(Resource as unknown).map(each => JSON.stringify(each)),
  }));
}

/** Whether one resource waits for another, by name or by reference, over others too. */
export function waitsFor(template: TemplateJson, from: string, to: string): boolean {
  const seen = new Set<string>();
  const todo = [from];
  while (todo.length > 0) {
    const resource = template.Resources[todo.pop()!];
    for (const next of resource === undefined ? [] : [...listOf(resource.DependsOn), ...references(resource.Properties)]) {
      if (next === to) {
        return true;
      }
      if (!seen.has(next)) {
        seen.add(next);
        todo.push(next);
      }
    }
  }
  return false;
}
