import { inPlaceOf } from '../input/places';
import { INTERPOLATION, withVariables } from '../input/variables';
import { isObject } from '../template/values';
import type { Json } from '../template/values';
import type { Form } from '../forms/recognized';
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
    return made(Object.entries(content.resources).flatMap(([name, each]) =>
      isObject(each) ? [{ name, type: each.type, inputs: each.properties }] : []));
  }
  return undefined;
};

function made(resources: readonly Json[]): ReturnType<Form> {
  const all: Record<string, Json> = {};
  const sensitive = new Sensitive();
  for (const [index, { type, inputs, name }] of resources.entries()) {
    const kind = TOKEN.exec(String(type))?.[1];
    const translated = kind === undefined ? undefined : resourceOfTerraform(TYPE_OF[kind], snakeCased(known(inputs, sensitive)));
    if (translated !== undefined) {
      all[typeof name === 'string' ? name.replace(/^.*::/, '') : `resource ${index + 1}`] = translated;
    }
  }
  return [{ kind: 'made', content: { Resources: all } }];
}

function known(inputs: unknown, sensitive: Sensitive): unknown {
  const opened = withoutSecrets(inputs, sensitive);
  return withVariables(withVariables(opened, UNKNOWN), INTERPOLATION, name => name.includes(':') ? `\${${name}}` : { Ref: name });
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
  if (!isObject(value)) {
    return value;
  }
  return inPlaceOf(value, Object.fromEntries(Object.entries(value).map(([key, each]) => {
    const name = key === 'plugins' ? 'plugin' : key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
    return [name, name === 'connector_configuration' ? each : snakeCased(each)];
  })));
}
