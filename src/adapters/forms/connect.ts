import { inPlaceOf } from '../input/places';
import { SHELL, withVariables } from '../input/variables';
import { isObject } from '../template/values';
import type { Json } from '../template/values';
import { configuration, isFlat, isMapOf, isMirrorMaker, isWorker } from './recognized';
import type { Form } from './recognized';

/** What the interfaces of Kafka Connect and of the service take and answer. */
export const connect: Form = content => {
  if (isObject(content.connectorConfiguration) || isObject(content.ConnectorConfiguration)) {
    const name = content.connectorName ?? content.ConnectorName;
    return [{ kind: 'create-connector', name: typeof name === 'string' ? name : 'connector', content: capitalize(content) as Json }];
  }
  if (isObject(content.config) && Object.keys(content).every(key => ['name', 'config', 'tasks', 'type', 'initial_state'].includes(key))) {
    return [configuration(content.config, content.name)];
  }
  if (isMapOf(content, each => isObject(each) && isObject(each.info) && isObject(each.info.config))) {
    return Object.values(content).map(each => configuration(((each as Json).info as Json).config as Json, ((each as Json).info as Json).name));
  }
  if (isMirrorMaker(content)) {
    return [];
  }
  if (isWorker(content)) {
    return [{ kind: 'worker', content }];
  }
  return isFlat(content) ? [configuration(content, content.name)] : undefined;
};

/** The service's API writes the same names as CloudFormation, with a small first letter. Keys of the configuration stay as they are. */
function capitalize(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) {
    return value.map(item => capitalize(item, depth + 1));
  }
  // A file that is filled in later, by a shell or by Terraform: the variable is not known, and so is the value.
  if (typeof value === 'string') {
    return withVariables(value, SHELL);
  }
  if (!isObject(value) || depth > 10) {
    return value;
  }
  return inPlaceOf(value, Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    return [name, name === 'ConnectorConfiguration' || name === 'Tags' ? inner : capitalize(inner, depth + 1)];
  })));
}
