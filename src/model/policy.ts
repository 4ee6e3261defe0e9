import { textFromTemplateValue } from './intrinsics';
import type { ConditionModel, StatementModel } from './role';
import type { Text } from './text';

type Json = { readonly [key: string]: unknown };

/** The statements of an IAM policy document in a template, as far as they are known. */
export function statementsFromDocument(document: unknown): StatementModel[] {
  return list((document as Json | undefined)?.Statement).filter(isObject).map((statement) => {
    const { Effect, Action, Resource, Principal, Condition } = statement as Json;
    return {
      effect: Effect === 'Deny' ? 'Deny' : 'Allow',
      actions: texts(Action),
      resources: texts(Resource),
      principals: Principal === undefined ? undefined : principals(Principal),
      conditions: conditions(Condition),
    };
  });
}

function principals(principal: unknown): Text[] {
  return isObject(principal) ? Object.values(principal).flatMap(texts) : texts(principal);
}

function conditions(condition: unknown): ConditionModel[] {
  return Object.entries((condition ?? {}) as Json).filter(([, tests]) => isObject(tests)).flatMap(([operator, tests]) =>
    Object.entries(tests as Json).map(([key, values]) => ({ operator, key, values: texts(values) })));
}

function texts(value: unknown): Text[] {
  return list(value).map(textFromTemplateValue);
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object';
}
