import { isObject } from '../template/values';
import type { Json } from '../template/values';

/** A connector in one of the shapes that people have. */
export type Recognized =
  | { readonly kind: 'template'; readonly content: Json }
  | { readonly kind: 'terraform'; readonly content: Json }
  | { readonly kind: 'create-connector'; readonly name: string; readonly content: Json }
  | { readonly kind: 'configuration'; readonly name?: string; readonly content: Json };

/** Says what a parsed file holds. Several connectors in one file are several. Nothing where it holds no connector. */
export function recognize(content: unknown): Recognized[] {
  if (Array.isArray(content)) {
    return content.every(isObject) ? content.flatMap(recognize) : [];
  }
  if (!isObject(content)) {
    return [];
  }
  if (isObject(content.Resources)) {
    return [{ kind: 'template', content }];
  }
  if (content.planned_values !== undefined || (content.format_version !== undefined && content.values !== undefined)) {
    return [{ kind: 'terraform', content }];
  }
  if (isObject(content.connectorConfiguration) || isObject(content.ConnectorConfiguration)) {
    const name = content.connectorName ?? content.ConnectorName;
    return [{ kind: 'create-connector', name: typeof name === 'string' ? name : 'connector', content: capitalize(content) as Json }];
  }
  if (content.kind === 'KafkaConnector' && isObject(content.spec)) {
    return [strimzi(content, content.spec)];
  }
  if (isObject(content.config) && Object.keys(content).every(key => ['name', 'config', 'tasks', 'type', 'initial_state'].includes(key))) {
    return [configuration(content.config, content.name)];
  }
  const expanded = Object.values(content);
  if (expanded.length > 0 && expanded.every(each => isObject(each) && isObject(each.info) && isObject(each.info.config))) {
    return expanded.map(each => configuration(((each as Json).info as Json).config as Json, ((each as Json).info as Json).name));
  }
  return isFlat(content) ? [configuration(content, content.name)] : [];
}

/** Whether a flat map names a connector class: what a file in a directory must do to be taken for a connector. */
export function namesClass(recognized: Recognized): boolean {
  return recognized.kind !== 'configuration' || Object.keys(recognized.content).some(key => key.trim() === 'connector.class');
}

function configuration(content: Json, name: unknown): Recognized {
  return { kind: 'configuration', content, ...typeof name === 'string' && { name } };
}

function isFlat(content: Json): boolean {
  const keys = Object.keys(content);
  return keys.length > 0 && (keys.some(key => key.trim() === 'connector.class') || keys.some(key => /^(tasks\.max|topics(\.regex)?|key\.converter|value\.converter|transforms)$/.test(key)));
}

/** Strimzi's custom resource says class and tasks beside the configuration. */
function strimzi(content: Json, spec: Json): Recognized {
  const metadata = isObject(content.metadata) ? content.metadata : {};
  return configuration({
    ...spec.class !== undefined && { 'connector.class': spec.class },
    ...spec.tasksMax !== undefined && { 'tasks.max': spec.tasksMax },
    ...isObject(spec.config) ? spec.config : {},
  }, metadata.name);
}

/** The service's API writes the same names as CloudFormation, with a small first letter. Keys of the configuration stay as they are. */
function capitalize(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) {
    return value.map(item => capitalize(item, depth + 1));
  }
  // A file that is filled in later, by a shell or by Terraform: the variable is not known, and so is the value.
  if (typeof value === 'string' && /\$\{[^}:!]+\}/.test(value)) {
    return { 'Fn::Sub': value };
  }
  if (!isObject(value) || depth > 10) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    return [name, name === 'ConnectorConfiguration' || name === 'Tags' ? inner : capitalize(inner, depth + 1)];
  }));
}
