import { INTERPOLATION, withVariables } from '../input/variables';
import { inPlaceOf } from '../input/places';
import { isObject } from '../template/values';
import type { Json } from '../template/values';
import type { Form } from '../forms/recognized';
import { DataDocuments } from './documents';
import { withDocuments } from './iam';
import { withRules } from './security-groups';
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
  return isObject(content.resource) ? [{ kind: 'made', content: templateFromJson(content.resource, content.data) }] : undefined;
};

function templateFromJson(types: Json, data: unknown): Json {
  const made: Record<string, Json> = {};
  const documents = new DataDocuments();
  const known = (values: unknown) => unescaped(withVariables(Array.isArray(values) ? values[0] : values, INTERPOLATION, referenceTo));
  for (const { type, name, values } of named(data)) {
    documents.add(type, `data.${type}.${name}`, () => known(values));
  }
  for (const { type, name, values } of named(types)) {
    const translated = resourceOfTerraform(type, known(values));
    if (translated !== undefined) {
      made[`${type}.${name}`] = translated;
    }
  }
  return { Resources: withRules(withDocuments(made, documents)) };
}

function named(types: unknown): Array<{ type: string; name: string; values: unknown }> {
  const entries = (value: unknown) => Object.entries(isObject(value) ? value : {});
  return entries(types).flatMap(([type, all]) => entries(all).map(([name, values]) => ({ type, name, values })));
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
