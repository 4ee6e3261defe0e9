import type { Json } from '../../adapters';
import { isObject } from '../../adapters';
import { redactedValue } from '../../checks';

/** Where a connector is not what its template says. */
export interface Difference {
  readonly property: string;
  readonly template: string;
  readonly live: string;
}

/** Properties of the resource that the service does not tell with the connector. */
const NOT_COMPARED = ['ServiceToken', 'ServiceTimeout', 'Adopt', 'Tags', 'ConnectorName'];
const ABSENT = '(none)';

/** The differences, as far as the template says its values: what only the deploy puts in is not compared. */
export function differencesOf(properties: Json, live: object): Difference[] {
  const isAutoscaled = isObject((live as { capacity?: Json }).capacity) && isObject((live as { capacity: Json }).capacity.autoScaling);
  return Object.entries(properties).filter(([name]) => !NOT_COMPARED.includes(name)).flatMap(([name, value]) => {
    const there = member(live, name);
    return name === 'ConnectorConfiguration'
      // the service sets the number of tasks where it scales the workers
      ? options(value, there).filter(({ property }) => !(isAutoscaled && property.endsWith('.tasks.max')))
      : compare(name, value, there);
  });
}

/** Names of CloudFormation begin with a capital, those of the service do not. */
function member(live: unknown, name: string): unknown {
  return isObject(live) ? live[name.charAt(0).toLowerCase() + name.slice(1)] : undefined;
}

/** The configuration is one map: what the template does not say must not be there. */
function options(template: unknown, live: unknown): Difference[] {
  if (!isObject(template) || isIntrinsic(template)) {
    return [];
  }
  const there = isObject(live) ? live : {};
  return [...new Set([...Object.keys(template), ...Object.keys(there)])].sort().flatMap((key) => {
    const hidden = (value: string) => value === ABSENT ? value : redactedValue(key, value);
    return compare(`ConnectorConfiguration.${key}`, template[key], there[key]).map(each => ({ ...each, template: hidden(each.template), live: hidden(each.live) }));
  });
}

function compare(property: string, template: unknown, live: unknown): Difference[] {
  if (Array.isArray(template)) {
    return lists(property, template, Array.isArray(live) ? live : []);
  }
  if (isObject(template) && !isIntrinsic(template)) {
    return Object.entries(template).flatMap(([name, value]) => compare(`${property}.${name}`, value, member(live, name)));
  }
  return matches(template, live) ? [] : [{ property, template: shown(template), live: shown(live) }];
}

/** The service may list them in another order. */
function lists(property: string, template: readonly unknown[], live: readonly unknown[]): Difference[] {
  if (template.length === live.length && template.every((value, index) => compare(property, value, live[index]).length === 0)) {
    return [];
  }
  const left = [...live];
  const isThere = template.every((value) => {
    const index = left.findIndex(each => compare(property, value, each).length === 0);
    return index >= 0 && left.splice(index, 1).length === 1;
  });
  return isThere && left.length === 0 ? [] : [{ property, template: shown(template), live: shown(live) }];
}

function isIntrinsic(value: Json): boolean {
  const [key, ...others] = Object.keys(value);
  return others.length === 0 && (key === 'Ref' || key?.startsWith('Fn::'));
}

/** Whether a live value can be what the template says; of what the deploy puts in, the literal parts count. */
function matches(template: unknown, live: unknown): boolean {
  if (isObject(template)) {
    return patternOf(template)?.test(String(live ?? '')) ?? true;
  }
  const text = String(template ?? ABSENT);
  // of a version of Kafka Connect, the service says which one it became
  return text === String(live ?? ABSENT) || (/^\d+\.\d+\.x$/.test(text) && String(live).startsWith(text.slice(0, -1)));
}

function patternOf(value: Json): RegExp | undefined {
  const join = value['Fn::Join'];
  if (!Array.isArray(join) || !Array.isArray(join[1])) {
    return undefined;
  }
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${(join[1] as unknown[]).map(part => (typeof part === 'string' ? escape(part) : '[^]*')).join(escape(String(join[0])))}$`);
}

function shown(value: unknown): string {
  return value === undefined || value === null ? ABSENT : typeof value === 'object' ? JSON.stringify(value) : String(value);
}
