import { textFromTemplateValue } from './intrinsics';
import type { ConditionModel, StatementModel } from './role';
import { Text } from './text';

type Json = { readonly [key: string]: unknown };

/**
 * The statements of an IAM policy document in a template, as far as they are known.
 *
 * @param text how a value of the document is read, where it does not stand as in a template
 */
export function statementsFromDocument(document: unknown, text = textFromTemplateValue): StatementModel[] {
  const texts = (value: unknown) => list(value).map(each => text(each));
  return list((document as Json | undefined)?.Statement).filter(isObject).map((statement) => {
    const { Effect, Action, Resource, Principal, Condition } = statement as Json;
    return {
      effect: Effect === 'Deny' ? 'Deny' : 'Allow',
      actions: texts(Action),
      resources: texts(Resource),
      principals: Principal === undefined ? undefined
        : isObject(Principal) ? Object.entries(Principal).flatMap(([kind, each]) => texts(each).map(one => ofKind(kind, one))) : texts(Principal),
      conditions: conditions(Condition, texts),
      ...malformed(statement as Json),
    };
  });
}

const ELEMENTS = new Set(['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']);

function malformed(statement: Json): Pick<StatementModel, 'malformed'> {
  const { Effect } = statement;
  // functions of a template, such as a loop, make elements of their own
  const other = Object.keys(statement).find(name => !ELEMENTS.has(name) && !name.startsWith('Fn::'));
  const problem = Effect === undefined ? 'it has no Effect' : typeof Effect === 'string' && Effect !== 'Allow' && Effect !== 'Deny' ? `its Effect is "${Effect}"; allowed are Allow and Deny`
    : other === undefined ? undefined : `it has the element ${other}, which policies do not have`;
  return problem === undefined ? {} : { malformed: problem };
}

/** A service that stands where accounts do is no principal. */
function ofKind(kind: string, principal: Text): Text {
  return kind === 'AWS' && principal.literal?.endsWith('.amazonaws.com') === true ? Text.literal(`AWS ${principal.literal}`) : principal;
}

/** What a statement says of all but some, a list of them does not tell. */
const NEGATED = ['NotPrincipal', 'NotAction', 'NotResource'];

/** The same without the statements that are about all but some. */
export function plainStatements(document: object, text = textFromTemplateValue): StatementModel[] {
  const plain = list((document as Json).Statement).filter(statement => isObject(statement) && !NEGATED.some(element => element in statement));
  return statementsFromDocument({ Statement: plain }, text);
}

function conditions(condition: unknown, texts: (value: unknown) => Text[]): ConditionModel[] {
  return Object.entries((condition ?? {}) as Json).filter(([, tests]) => isObject(tests)).flatMap(([operator, tests]) =>
    Object.entries(tests as Json).map(([key, values]) => ({ operator, key, values: texts(values) })));
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object';
}
