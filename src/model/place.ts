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
  const visit: Visit = (value) => {
    // Long lists of plain words, such as the classes of a plugin, hold no text.
    if (value === null || typeof value !== 'object' || (Array.isArray(value) && typeof value[0] !== 'object')) {
      return value;
    }
    const isText = Text.isText(value);
    if (isText && value.isLiteral) {
      return value;
    }
    const known = done.get(value);
    if (known !== undefined) {
      return known;
    }
    const placed = isText ? textAt(place, value, lead) : within(value, visit);
    done.set(value, placed);
    return placed;
  };
  // resources are as they are written, and hold no text
  deployments.forEach(({ resources }) => resources !== undefined && done.set(resources, resources));
  return deployments.map(deployment => ({ ...visit(deployment) as ConnectorDeployment, place }));
}

type Visit = (value: unknown) => unknown;

/** What holds no text stays the same object, so that what was worked out of it is not worked out again. */
function within(value: object, visit: Visit): object {
  if (Array.isArray(value)) {
    const items = value.map(visit);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (value instanceof Map) {
    return mapWithin(value as Map<unknown, unknown>, visit);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? objectWithin(value as Record<string, unknown>, visit) : value;
}

function mapWithin(map: ReadonlyMap<unknown, unknown>, visit: Visit): object {
  let copy: Map<unknown, unknown> | undefined;
  for (const [key, each] of map) {
    const visited = visit(each);
    if (visited !== each) {
      copy ??= new Map(map);
      copy.set(key, visited);
    }
  }
  return copy ?? map;
}

function objectWithin(object: Record<string, unknown>, visit: Visit): object {
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(object)) {
    const visited = visit(object[key]);
    if (visited !== object[key]) {
      copy ??= { ...object };
      copy[key] = visited;
    }
  }
  return copy ?? object;
}
