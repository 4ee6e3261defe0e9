import { parseText } from '../input/parse';
import { SERVERLESS, withVariables } from '../input/variables';
import { isObject } from '../template/values';
import type { Json } from '../template/values';
import { expandLoops } from './for-each';
import { isMapOf } from './recognized';
import type { Form } from './recognized';

/** A template, whole or in part, or what holds one: answers of the service, and the file of the Serverless Framework. */
export const cloudFormation: Form = (content, recognize) => {
  if (isObject(content.Resources)) {
    return [{ kind: 'template', content: expandLoops(content) }];
  }
  const body = content.TemplateBody;
  if (isObject(body) || typeof body === 'string') {
    return recognize(parsed(body));
  }
  if (typeof content.TypeName === 'string' && isObject(content.ResourceDescription)) {
    return cloudControl(content.TypeName, content.ResourceDescription);
  }
  if (content.service !== undefined && content.resources !== undefined) {
    return serverless(content.resources);
  }
  return isMapOf(content, isResource) ? [{ kind: 'template', content: { Resources: content }, isPart: true }] : undefined;
};

function isResource(value: unknown): boolean {
  return isObject(value) && typeof value.Type === 'string' && /^(AWS|Custom)::/.test(value.Type);
}

/** Templates within an answer of the command line are text where they are YAML; the lines of that text are not those of the file. */
function parsed(body: unknown): unknown {
  return typeof body === 'string' ? structuredClone(parseText(body, 'template')) : body;
}

function cloudControl(type: string, { Identifier, Properties }: Json) {
  const properties = parsed(Properties);
  const id = typeof Identifier === 'string' ? Identifier : 'Resource';
  return isObject(properties) ? [{ kind: 'made', content: { Resources: { [id]: { Type: type, Properties: properties } } } } as const] : [];
}

/** One template or several that are merged; the framework fills in variables of its own. */
function serverless(resources: unknown) {
  const parts = (Array.isArray(resources) ? resources : [resources]).filter(isObject);
  const all: Json = Object.assign({}, ...parts.map(({ Resources }) => Resources)) as Json;
  return Object.keys(all).length === 0 ? [] : [{ kind: 'template', content: expandLoops({ Resources: withVariables(all, SERVERLESS) }), isPart: true } as const];
}
