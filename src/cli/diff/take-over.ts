import type { TemplateResource } from '../../adapters';
import { CONNECTOR_TYPE, CONNECTOR_TYPES, IN_PLACE_CONNECTOR_TYPE } from '../../model';
import type { Cause, Sides } from './model';
import { canonical } from './properties';

/** The kinds of change of a connector, by the type of its resource. */
const WORDS: Readonly<Record<string, string>> = { [CONNECTOR_TYPE]: 'plain', [IN_PLACE_CONNECTOR_TYPE]: 'in place' };

/** Connectors of another type and id than before, under the same name: the new id, and the old one. */
export function takenOver({ before, after }: Sides): ReadonlyMap<string, string> {
  const left = before.ofType(...CONNECTOR_TYPES).filter(({ id }) => after.resource(id) === undefined);
  return new Map(after.ofType(...CONNECTOR_TYPES).filter(({ id }) => before.resource(id) === undefined).flatMap((now): [string, string][] => {
    const old = left.find(each => each.type !== now.type && canonical(each.properties.ConnectorName) === canonical(now.properties.ConnectorName));
    return old === undefined ? [] : [[now.id, old.id]];
  }));
}

/** Why the deploy does not take over a connector that plain CloudFormation made; undefined if it does. */
export function whyNotTakenOver(before: TemplateResource, after: TemplateResource): string | undefined {
  if (String(after.properties.Adopt) !== 'true') {
    return `the connector of ${before.id} has this name; use ConnectorChanges.inPlace({ adopt: true }), and see "Taking over a connector" in docs/operations.md`;
  }
  return before.body.DeletionPolicy === 'Retain' ? undefined
    : `CloudFormation would delete the connector of ${before.id} during its cleanup; deploy it with the removal policy RETAIN first`;
}

/** A change of type that no deploy makes. */
export function typeRefusal(before: TemplateResource, after: TemplateResource): Cause {
  const detail = before.id === after.id
    ? 'CloudFormation cannot change the type of a resource that keeps its logical ID'
    : `the connector of ${before.id} is updated ${WORDS[before.type]} and has this name; a plain connector with the same name fails because the name is in use`;
  return { property: 'Type', detail, effect: 'refused' };
}
