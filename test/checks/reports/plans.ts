interface Change { readonly type: string; readonly name: string; readonly actions: readonly string[]; readonly before: object; readonly after: object; readonly unknown?: object; readonly paths?: readonly unknown[] }

/** A plan of Terraform with changes of resources. */
export const planOf = (changes: readonly Change[]) => ({ 'plan.json': JSON.stringify({ format_version: '1.2', terraform_version: '1.9.0', planned_values: { root_module: { resources: changes.map(c => ({ address: `${c.type}.${c.name}`, mode: 'managed', type: c.type, name: c.name, values: c.after })) } }, resource_changes: changes.map(c => ({ address: `${c.type}.${c.name}`, mode: 'managed', type: c.type, name: c.name, change: { actions: c.actions, before: c.before, after: c.after, after_unknown: c.unknown ?? {}, ...(c.paths ? { replace_paths: c.paths } : {}) } })) }) });
export const conf = (name: string) => ({ name, description: '', kafka_versions: ['3.8.x'], server_properties: 'auto.create.topics.enable=false\n' });
