import { isObject } from '../template/values';
import { TEMPLATES, withVariables } from '../input/variables';
import type { PositionModel } from '../../model';
import { parseText } from '../input/parse';
import { inPlaceOf, placedAt, placesOf } from '../input/places';
import { scriptConnectors } from '../input/shell';
import type { Json } from '../template/values';
import { mergedInto } from '../yaml/merge-keys';
import { besides, configuration } from './recognized';
import type { Recognize, Recognized } from './recognized';

/** Values of charts and files of services nest a few levels. */
const DEEPEST = 20;

/** Of a class that stands beside the configuration, as in the values of a chart for Strimzi. */
const CLASS = /^[a-z]\w*(\.[\w$]+)*\.\w*Connector$/;

interface Open {
  readonly value: unknown;
  readonly name: string | undefined;
  readonly depth: number;
  readonly within?: unknown;
  readonly position?: PositionModel;
}

/**
 * Connectors somewhere within a file whose form is its author's own: values of a chart, a configuration map, the file of a group of services.
 * What has a connector class is a configuration, and a text may hold some.
 */
export function connectorsWithin(content: Json, recognize: Recognize): Recognized[] {
  const found: Recognized[] = [];
  const open: Open[] = [{ value: content, name: undefined, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, name, depth, within, position } = next;
    if (typeof value === 'string') {
      (value.includes('connector.class') ? withinText(value, recognize, position) : []).forEach(each => found.push(each));
    } else if (isObject(value) && isOnlyMerged(value, within)) {
      continue;
    } else if (isObject(value) && typeof value['connector.class'] === 'string') {
      found.push(configuration(withVariables(value, TEMPLATES) as Json, typeof value.name === 'string' ? value.name : name));
    } else if (isObject(value) && isObject(value.config) && CLASS.test(String(value.class))) {
      const config = { ...topicsBeside(value), ...withVariables(value.config, TEMPLATES) as Json };
      found.push(besides(value.class, value.tasksMax, inPlaceOf(value.config, config), typeof value.name === 'string' ? value.name : name));
    } else if (value !== null && typeof value === 'object' && depth < DEEPEST) {
      const own = isObject(value) && typeof value.name === 'string' ? value.name : name;
      const inner = Object.entries(value).map(([key, each]) => ({ value: each as unknown, name: key === 'config' || Array.isArray(value) ? own : key, depth: depth + 1, within: depth === 0 ? undefined : value, position: placesOf(value)?.at(key) ?? position }));
      // a list can be longer than what a call takes
      inner.reverse().forEach(each => open.push(each));
    }
  }
  return found;
}

/** Who writes the class beside the configuration may write the topics there, too, as a list or as a text. */
function topicsBeside({ topics }: Json): Json {
  return topics === undefined ? {} : { topics: Array.isArray(topics) ? topics.join(',') : topics };
}

/** What others take by a merge key is their common part, and no connector of its own unless it stands beside one of them. */
function isOnlyMerged(value: object, within: unknown): boolean {
  const targets = mergedInto(value);
  const beside = within !== null && typeof within === 'object' ? Object.values(within) as unknown[] : [];
  return targets.length > 0 && !targets.some(target => beside.includes(target));
}

/** A file within a file, such as a configuration map has, or a script. */
function withinText(text: string, recognize: Recognize, position: PositionModel | undefined): Recognized[] {
  const scripted = scriptConnectors(text);
  try {
    const found = recognize(structuredClone(scripted.length > 0 ? scripted : parseText(text, 'text')));
    return found.map(each => each.kind === 'configuration' ? { ...each, content: placedAt(each.content, position) } : each);
  } catch {
    return [];
  }
}
