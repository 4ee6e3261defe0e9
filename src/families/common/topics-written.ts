import type { ConnectorDeployment } from '../../model';
import { optionsOf } from '../../checks';
import { connectorOf } from '../lookup';

/** Transforms that let records go to the topics that the source names. */
const ROUTES = /Router|Routing|ExtractSchemaToNewRecord|TopicRegex|ChangeTopic|ExtractTopic/;

/** The names of the topics that a source writes, where its family says how they are made and the configuration tells all of it. */
export function topicsWritten(deployment: ConnectorDeployment): string[] {
  const connector = optionsOf(deployment);
  const writes = connectorOf(connector?.fact?.className ?? connector?.text('connector.class'))?.writes ?? [];
  if (connector === undefined || writes.length === 0 || connector.isOpaque('transforms')) {
    return [];
  }
  const isRouted = connector.transforms().some(({ className }) => className === undefined || ROUTES.test(className) || !className.startsWith('org.apache.kafka.'));
  return isRouted ? [] : writes.flatMap(template => namesFrom(template, key => (connector.isSet(key) ? connector.list(key) : undefined)));
}

/** Each combination of what the options in braces hold; none where one is not known. */
function namesFrom(template: string, values: (key: string) => readonly string[] | undefined): string[] {
  return template.split(/(\{[^{}]+\})/).reduce<string[]>((names, part) => {
    const found = part.startsWith('{') ? values(part.slice(1, -1)) ?? [] : [part];
    return names.flatMap(name => found.map(value => name + value));
  }, ['']);
}
