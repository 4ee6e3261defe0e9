import { inPlaceOf } from '../input/places';
import { INTERPOLATION, withVariables } from '../input/variables';
import { isFunction, isObject } from '../template/values';
import type { Json } from '../template/values';
import type { Form } from '../forms/recognized';
import { referenceTo } from './references';
import { Sensitive } from './sensitive';
import { resourceOfTerraform, TYPES } from './translations';

/** `aws:mskconnect/connector:Connector`, or in Pulumi's YAML `aws:mskconnect:Connector`. */
const TOKEN = /^aws:mskconnect(?:\/\w+)?:(Connector|CustomPlugin|WorkerConfiguration)$/;
const TYPE_OF: Readonly<Record<string, string>> = { Connector: TYPES.connector, CustomPlugin: TYPES.plugin, WorkerConfiguration: TYPES.worker };
/** What a preview has in the place of a value that only the update knows. */
const UNKNOWN = /(04da6b54-80e4-46f7-96ec-b56ff0331ba9)/g;
/** The mark of a secret, whose value is encrypted. */
const SECRET = '4dabf18193072939515e22adb298388d';

/** A preview, an export of a stack, or a program in YAML. */
export const pulumi: Form = content => {
  if (Array.isArray(content.steps)) {
    return made(content.steps.filter(isObject).map(step => isObject(step.newState) ? { ...step.newState, name: step.urn } : {}));
  }
  if (isObject(content.deployment) && Array.isArray(content.deployment.resources)) {
    return made(content.deployment.resources.filter(isObject).map(resource => ({ ...resource, name: resource.urn ?? resource.id })));
  }
  if (content.runtime !== undefined && isObject(content.resources)) {
    const resources = content.resources;
    const declared = Object.entries(resources).flatMap(([name, each]) => isObject(each) ? [{ name, type: each.type, inputs: each.properties }] : []);
    return made(declared, name => referenceIn(resources, name));
  }
  return undefined;
};

/** A program in YAML says what the resources are that it refers to. */
function referenceIn(resources: Json, reference: string): unknown {
  const [, name, attribute] = /^([\w-]+)\.(\w+)$/.exec(reference) ?? [];
  const type = name === undefined || !isObject(resources[name]) ? '' : String(resources[name].type);
  const [, module, kind] = /^aws:(\w+)(?:\/\w+)?:(\w+)$/.exec(type) ?? [];
  if (kind === undefined) {
    return { Ref: reference };
  }
  const inTerraform = `aws_${module}${snake(kind.replace(/^[a-z]/, first => first.toUpperCase()))}`;
  return module === 'mskconnect' ? { 'Fn::GetAtt': [name, attribute] } : referenceTo(`${inTerraform}.${name}.${snake(attribute)}`);
}

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

type Refer = (name: string) => unknown;

function made(resources: readonly Json[], refer: Refer = name => ({ Ref: name })): ReturnType<Form> {
  const all: Record<string, Json> = {};
  const sensitive = new Sensitive();
  for (const [index, { type, inputs, name }] of resources.entries()) {
    const kind = TOKEN.exec(String(type))?.[1];
    const translated = kind === undefined ? undefined : resourceOfTerraform(TYPE_OF[kind], snakeCased(known(inputs, sensitive, refer)));
    if (translated !== undefined) {
      all[typeof name === 'string' ? name.replace(/^.*::/, '') : `resource ${index + 1}`] = translated;
    }
  }
  return [{ kind: 'made', content: { Resources: all } }];
}

function known(inputs: unknown, sensitive: Sensitive, refer: Refer): unknown {
  const opened = withoutSecrets(inputs, sensitive);
  return withVariables(withVariables(opened, UNKNOWN), INTERPOLATION, name => name.includes(':') ? `\${${name}}` : refer(name));
}

function withoutSecrets(value: unknown, sensitive: Sensitive): unknown {
  if (Array.isArray(value)) {
    return value.map(each => withoutSecrets(each, sensitive));
  }
  if (!isObject(value)) {
    return value;
  }
  return SECRET in value ? { Ref: sensitive.nameOf(JSON.stringify(value)) }
    : inPlaceOf(value, Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutSecrets(each, sensitive)])));
}

/** Pulumi and Crossplane name attributes as Terraform does, with capitals for underscores, and a list in the plural. Keys of a configuration stay. */
export function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(snakeCased);
  }
  if (!isObject(value) || isFunction(value)) {
    return value;
  }
  return inPlaceOf(value, Object.fromEntries(Object.entries(value).map(([key, each]) => {
    const name = key === 'plugins' ? 'plugin' : snake(key);
    return [name, name === 'connector_configuration' ? each : snakeCased(each)];
  })));
}
