import type { UnresolvedName } from '../../model';
import type { Template } from './template';
import { isObject } from './values';
import type { Json } from './values';

/** Parameters that CloudFormation itself fills in. */
const PSEUDO = new Set(['AccountId', 'NotificationARNs', 'NoValue', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'].map(name => `AWS::${name}`));
/** A name of a template; others within `Fn::Sub` are about other mistakes. */
const NAME = /^[A-Za-z0-9]+$/;
/** What puts in resources, conditions or mappings that the text does not have. */
const LANGUAGE_EXTENSIONS = 'AWS::LanguageExtensions';
/** Of a template that is wrong everywhere, the first are enough. */
const MOST = 20;

interface Open { readonly value: unknown; readonly path: string }
type Found = Omit<UnresolvedName, 'resource' | 'mayBeElsewhere'>;

/** The names that the resources of a template use and that it does not have. */
export function unresolvedNamesOf(template: Template): UnresolvedName[] {
  if (!template.isWhole || !sayEverything(template)) {
    return [];
  }
  const names: Names = {
    values: new Set([...Object.keys(template.section('Resources')), ...Object.keys(template.section('Parameters'))]),
    resources: new Set(Object.keys(template.section('Resources'))),
    conditions: new Set(Object.keys(template.section('Conditions'))),
    mappings: template.section('Mappings'),
  };
  const found: Array<Found & Pick<UnresolvedName, 'resource'>> = [];
  for (const id of template.ids()) {
    const { body } = template.resource(id)!;
    found.push(...[...ofBody(id, body, names), ...unresolvedIn(body.Properties, names)].map(each => ({ resource: id, ...each })));
    if (found.length >= MOST) {
      break;
    }
  }
  // who shows a part of a template leaves out more than one thing
  const mayBeElsewhere = !template.hasSections || new Set(found.map(({ name }) => name)).size > 1;
  return found.slice(0, MOST).map(each => ({ ...each, mayBeElsewhere }));
}

/** Macros, modules and loops over what only the deploy knows make more names. */
function sayEverything(template: Template): boolean {
  const transforms = [template.transform].flat().filter(each => each !== undefined);
  return transforms.every(each => each === LANGUAGE_EXTENSIONS) && !Object.keys(template.section('Resources')).some(id => !NAME.test(id))
    && !template.ids().some(id => template.resource(id)!.type.endsWith('::MODULE') || 'Fn::Transform' in template.resource(id)!.body);
}

interface Names {
  readonly values: ReadonlySet<string>;
  readonly resources: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly mappings: Json;
}

/** What a resource waits for, and the condition on which it exists. */
function ofBody(id: string, { DependsOn, Condition }: Json, { resources, conditions }: Names): Found[] {
  const awaited = [DependsOn].flat().filter(each => typeof each === 'string');
  return [
    ...awaited.filter(name => !resources.has(name) || name === id).map(name => ({ path: 'DependsOn', name, kind: name === id ? 'itself' : 'resource' } as const)),
    ...typeof Condition === 'string' && !conditions.has(Condition) ? [{ path: 'Condition', name: Condition, kind: 'condition' } as const] : [],
  ];
}

/** The functions within a value that name what is not there. Not recursive in its depth. */
function unresolvedIn(root: unknown, names: Names): Found[] {
  const found: Found[] = [];
  const open: Open[] = [{ value: root, path: '' }];
  for (let next = open.pop(); next !== undefined && found.length < MOST; next = open.pop()) {
    const { value, path } = next;
    if (value === null || typeof value !== 'object') {
      continue;
    }
    for (const [key, inner] of Object.entries(value)) {
      const unresolved = Array.isArray(value) ? [] : FUNCTIONS.get(key)?.(inner, names) ?? [];
      unresolved.filter(each => !found.some(other => other.path === path && other.name === each.name)).forEach(each => found.push({ path, ...each }));
      const isStep = !Array.isArray(value) && key !== 'Ref' && !key.startsWith('Fn::');
      open.push({ value: inner, path: isStep ? (path === '' ? key : `${path}.${key}`) : path });
    }
  }
  return found;
}

type Judge = (argument: unknown, names: Names) => Array<Omit<Found, 'path'>>;

const isParameter = (name: string, { values }: Names) => values.has(name) || PSEUDO.has(name);
function valueProblem(name: string, names: Names): ReturnType<Judge> {
  return isParameter(name, names) || !(NAME.test(name) || name.startsWith('AWS::')) ? [] : [{ name, kind: 'value' }];
}

const FUNCTIONS = new Map<string, Judge>([
  ['Ref', (name, names) => typeof name === 'string' ? valueProblem(name, names) : []],
  ['Fn::GetAtt', (argument, names) => {
    const id: unknown = Array.isArray(argument) ? argument[0] : typeof argument === 'string' ? argument.split('.')[0] : undefined;
    return typeof id !== 'string' || names.resources.has(id) || !NAME.test(id) ? [] : [{ name: id, kind: 'resource' }];
  }],
  ['Fn::Sub', (argument, names) => {
    const [text, variables]: unknown[] = Array.isArray(argument) ? argument : [argument];
    const own = isObject(variables) ? variables : {};
    return typeof text !== 'string' ? [] : [...text.matchAll(/\$\{\s*([^!}.\s][^}.\s]*)(\.[^}]*)?\}/g)]
      .filter(([, name]) => !Object.hasOwn(own, name)).flatMap(([whole, name, attribute]) => Object.hasOwn(own, whole.slice(2, -1).trim()) ? []
        : attribute === undefined ? valueProblem(name, names) : names.resources.has(name) || !NAME.test(name) ? [] : [{ name, kind: 'resource' }]);
  }],
  ['Fn::If', (argument, { conditions }) => {
    const name: unknown = Array.isArray(argument) ? argument[0] : undefined;
    return typeof name !== 'string' || conditions.has(name) ? [] : [{ name, kind: 'condition' }];
  }],
  ['Fn::FindInMap', (argument, { mappings }) => {
    const [map, first, second, fallback]: unknown[] = Array.isArray(argument) ? argument : [];
    const inner = typeof map === 'string' ? mappings[map] : {};
    const entry = isObject(inner) && typeof first === 'string' ? inner[first] : {};
    const missing = inner === undefined ? map : entry === undefined ? `${String(map)}.${String(first)}`
      : isObject(entry) && Object.keys(entry).length > 0 && typeof second === 'string' && !Object.hasOwn(entry, second) ? `${String(map)}.${String(first)}.${second}` : undefined;
    return typeof missing !== 'string' || fallback !== undefined ? [] : [{ name: missing, kind: 'mapping' }];
  }],
]);
