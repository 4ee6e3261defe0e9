import { isObject } from '../template/values';

/** No expression begins so, but a reference for a config provider does: its dollar is not written twice. */
const UNESCAPED = /^[A-Za-z][\w.-]*:(?!:)[^?]*$/;

/** A reference for a config provider in a text, which Terraform would take for an expression. It can hold one. */
const WITHIN = /(?<!\$)\$\{([A-Za-z][\w.-]*:(?!:)[^{}"?]*(?:\$\{[^{}"]*\}[^{}"?]*)*)\}/;

/** What stands for a text that Terraform does not read; nothing where it does. */
export function unescapedIn(text: string): unknown {
  const [, reference] = WITHIN.exec(text) ?? [];
  return reference === undefined ? undefined : referenceTo(reference);
}

/** What an expression of Terraform refers to, as a template does: an attribute of a resource, or a name that nobody knows. */
export function referenceTo(expression: string): unknown {
  if (UNESCAPED.test(expression)) {
    return { Ref: `$\${${expression}}` };
  }
  const [, address, attribute] = /^((?:data\.)?[a-z][\w-]*\.[\w-]+(?:\[[^\]]*\])?)\.([\w-]+)$/.exec(expression.trim()) ?? [];
  return address === undefined || /^(var|local|each|count|path|module)\./.test(address) ? { Ref: expression.trim() } : { 'Fn::GetAtt': [address, attribute] };
}

/** The address of a resource and the attribute of it that a value is; nothing where it is something else. */
export function attributeIn(value: unknown): readonly unknown[] {
  return isObject(value) && Array.isArray(value['Fn::GetAtt']) ? value['Fn::GetAtt'] : [];
}
