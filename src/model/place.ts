import type { ConnectorDeployment, PlaceModel } from './deployment';
import type { Reference } from './text';
import { Text } from './text';

/** What a reference leads to in another stack, where that is known. */
export type Lead = (reference: string) => Text | undefined;

/** Names that an account and Region give their values, in every stack of it. */
const OF_ENVIRONMENT = /^(AWS::(AccountId|Partition|Region|URLSuffix)$|\{\{resolve:|\{"Fn::ImportValue":)/;

/** The same text with each reference within its scope, so that it equals what means the same, and nothing else, in all stacks. */
export function textAt(place: PlaceModel, text: Text, lead: Lead = () => undefined): Text {
  return text.mapReferences((reference): Text | Reference => {
    const { ref, scope } = reference;
    return scope !== undefined ? reference : lead(ref) ?? { ref, scope: OF_ENVIRONMENT.test(ref) ? place.environment ?? place.stack : place.stack };
  });
}

/** Puts deployments that were read with the names of one stack at their place. What they have in common stays in common. */
export function deploymentsAt(place: PlaceModel, deployments: readonly ConnectorDeployment[], lead?: Lead): ConnectorDeployment[] {
  const done = new Map<object, unknown>();
  const visit = (value: unknown): unknown => {
    // Long lists of plain words, such as the classes of a plugin, hold no text.
    if (value === null || typeof value !== 'object' || (Array.isArray(value) && typeof value[0] !== 'object')) {
      return value;
    }
    if (!done.has(value)) {
      done.set(value, Text.isText(value) ? textAt(place, value, lead) : within(value, visit));
    }
    return done.get(value);
  };
  return deployments.map(deployment => ({ ...visit(deployment) as ConnectorDeployment, place }));
}

/** What holds no text stays the same object, so that what was worked out of it is not worked out again. */
function within(value: object, visit: (value: unknown) => unknown): unknown {
  const isMap = value instanceof Map;
  if (!isMap && !Array.isArray(value) && ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)) {
    return value;
  }
  const entries = isMap ? [...value as Map<unknown, unknown>] : Object.entries(value);
  const visited = entries.map(([key, each]) => [key, visit(each)] as const);
  if (visited.every(([, each], index) => each === entries[index][1])) {
    return value;
  }
  return isMap ? new Map(visited) : Array.isArray(value) ? visited.map(([, each]) => each) : Object.fromEntries(visited as Array<[string, unknown]>);
}
