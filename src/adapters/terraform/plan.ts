import { inPlaceOf } from '../input/places';
import { at, isObject } from '../template/values';
import type { Json } from '../template/values';
import { withDatabases } from './databases';
import { DataDocuments, withUnknown } from './documents';
import { withDocuments } from './iam';
import { withNetworks } from './networks';
import { isSecurityGroup, withRules, withUnknownRules } from './security-groups';
import { Sensitive } from './sensitive';
import { isWithOthers, resourceOfTerraform } from './translations';

const MAX_DEPTH = 32;

const CLUSTERS = { aws_msk_cluster: 'AWS::MSK::Cluster', aws_msk_serverless_cluster: 'AWS::MSK::ServerlessCluster' };

/**
 * A Terraform plan (`terraform show -json`) as a CloudFormation template: what is planned stands as a value,
 * what only the apply decides as a reference to the resource that it comes from.
 */
export function templateFromPlan(plan: Json): Json {
  const planned = isObject(plan.planned_values) ? plan.planned_values : isObject(plan.values) ? plan.values : {};
  const configuration = isObject(plan.configuration) ? plan.configuration : {};
  const resources: Record<string, Json> = {};
  const documents = new DataDocuments();
  const shared = { resources, documents, providers: configuration.provider_config, sensitive: new Sensitive() };
  visit(planned.root_module, configuration.root_module, shared);
  const changes = new Map(objects(plan.resource_changes).map(({ address, change }) => [address, isObject(change) ? change : {}]));
  for (const [address, resource] of Object.entries(resources)) {
    resources[address] = { ...resource, Metadata: { ...resource.Metadata as Json, ...historyOf(resource.Type, changes.get(address) ?? {}) } };
  }
  return { Resources: withDatabases(withNetworks(withRules(withDocuments(resources, documents)))) };
}

/** Whether a cluster is created, and what it is before it is updated. What a state shows is there. Of a configuration, the one that another replaces, and in which order. */
function historyOf(type: unknown, { actions, before, after }: Json): Json {
  if (type === 'AWS::MSK::Configuration') {
    const isReplaced = Array.isArray(actions) && actions.includes('delete') && actions.includes('create') && isObject(before);
    const isSame = isReplaced && isObject(after) && typeof before.name === 'string' && before.name === after.name;
    return !isReplaced ? {} : { replaces: { arn: before.arn, name: before.name, isFirst: (actions as unknown[])[0] === 'delete', isSame } };
  }
  const done = Array.isArray(actions) ? actions : [];
  if (type === 'AWS::MSK::Topic') {
    return done.includes('update') && isObject(before) ? { before: resourceOfTerraform('aws_msk_topic', before)?.Properties } : {};
  }
  const [terraform] = Object.entries(CLUSTERS).find(([, name]) => name === type) ?? [];
  if (terraform === undefined) {
    return {};
  }
  const was = done.includes('update') ? resourceOfTerraform(terraform, before) : undefined;
  return { creation: done.includes('create') ? 'certain' : 'none', ...was !== undefined && { before: was.Properties } };
}

/** What is the same for all modules. */
interface Plan {
  readonly resources: Record<string, Json>;
  readonly documents: DataDocuments;
  readonly providers: unknown;
  readonly sensitive: Sensitive;
}

function visit(module: unknown, configuration: unknown, plan: Plan, depth = 0): void {
  if (!isObject(module) || depth > MAX_DEPTH) {
    return;
  }
  const declared = objects(isObject(configuration) ? configuration.resources : undefined);
  for (const resource of objects(module.resources)) {
    if (typeof resource.type !== 'string' || typeof resource.address !== 'string') {
      continue;
    }
    const declaration = declared.find(each => each.type === resource.type && each.name === resource.name);
    const expressions = declaration?.expressions;
    const prefix = resource.address.slice(0, resource.address.lastIndexOf(`${resource.type}.`));
    const values = plan.sensitive.hidden(resource.values, resource.sensitive_values);
    const known = isSecurityGroup(resource.type) ? withUnknownRules(values, expressions, resource.address) : values;
    const translated = isWithOthers(resource) ? undefined : resourceOfTerraform(resource.type, known, expressions, prefix);
    plan.documents.add(resource.type, resource.address, () => withUnknown(values, expressions, resource.address as string));
    const region = regionOf(resource.values, declaration?.provider_config_key, plan.providers);
    if (translated !== undefined) {
      plan.resources[resource.address] = inPlaceOf(translated, { ...translated, ...region !== undefined && { Metadata: { region } } });
    }
  }
  const calls = isObject(configuration) && isObject(configuration.module_calls) ? configuration.module_calls : {};
  for (const child of objects(module.child_modules)) {
    const name = typeof child.address === 'string' ? child.address.slice(child.address.lastIndexOf('module.') + 7).replace(/\[.*$/, '') : '';
    const call = calls[name];
    visit(child, isObject(call) ? call.module : undefined, plan, depth + 1);
  }
}

/** The Region of a resource: its own, or the one of its provider where that is written out. */
function regionOf(values: unknown, provider: unknown, providers: unknown): string | undefined {
  const own = isObject(values) ? values.region : undefined;
  const configured = at(providers, typeof provider === 'string' ? provider : 'aws', 'expressions', 'region');
  const region = own ?? (isObject(configured) ? configured.constant_value : undefined);
  return typeof region === 'string' ? region : undefined;
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
