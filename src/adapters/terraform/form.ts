import { INTERPOLATION, withVariables } from '../input/variables';
import { inPlaceOf } from '../input/places';
import { isObject } from '../template/values';
import type { Json } from '../template/values';
import type { Form } from '../forms/recognized';
import { templateFromPlan } from './plan';
import { referenceTo } from './references';
import { templateFromState } from './state';
import { resourceOfTerraform } from './translations';

/** What Terraform writes and reads as JSON: a plan or a state that it shows, the state as it stands in the file, and configuration in JSON (CDK for Terraform). */
export const terraform: Form = content => {
  if (content.planned_values !== undefined || (content.format_version !== undefined && content.values !== undefined)) {
    return [{ kind: 'made', content: templateFromPlan(content) }];
  }
  if (content.terraform_version !== undefined && Array.isArray(content.resources)) {
    return [{ kind: 'made', content: templateFromState(content) }];
  }
  return isObject(content.resource) ? [{ kind: 'made', content: templateFromJson(content.resource) }] : undefined;
};

function templateFromJson(types: Json): Json {
  const made: Record<string, Json> = {};
  for (const [type, named] of Object.entries(types)) {
    for (const [name, values] of isObject(named) ? Object.entries(named) : []) {
      const known = unescaped(withVariables(Array.isArray(values) ? values[0] : values, INTERPOLATION, referenceTo));
      const translated = resourceOfTerraform(type, known);
      if (translated !== undefined) {
        made[`${type}.${name}`] = translated;
      }
    }
  }
  return { Resources: made };
}

/** `$${` is how Terraform writes `${` itself. */
function unescaped(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\$\{/g, '${');
  }
  if (Array.isArray(value)) {
    return value.map(unescaped);
  }
  return isObject(value) ? inPlaceOf(value, Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unescaped(each)]))) : value;
}
