import { isObject } from '../template/values';
import type { Json } from '../template/values';
import { DataDocuments } from './documents';
import { withDocuments } from './iam';
import { withRules } from './security-groups';
import { Sensitive } from './sensitive';
import { isWithOthers, resourceOfTerraform } from './translations';

/** The file in which Terraform keeps what it has made: every value is known. */
export function templateFromState({ resources }: Json): Json {
  const made: Record<string, Json> = {};
  const sensitive = new Sensitive();
  for (const resource of Array.isArray(resources) ? resources.filter(isObject) : []) {
    const { module, type, name, instances } = resource;
    for (const instance of Array.isArray(instances) ? instances.filter(isObject) : []) {
      const index = instance.index_key === undefined ? '' : `[${JSON.stringify(instance.index_key)}]`;
      const translated = resourceOfTerraform(String(type), sensitive.hiddenAt(instance.attributes, instance.sensitive_attributes));
      if (translated !== undefined && !isWithOthers(resource)) {
        made[`${typeof module === 'string' ? `${module}.` : ''}${String(type)}.${String(name)}${index}`] = { ...translated, Metadata: { creation: 'none' } };
      }
    }
  }
  return { Resources: withRules(withDocuments(made, new DataDocuments())) };
}
