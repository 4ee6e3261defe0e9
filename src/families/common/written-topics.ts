import { kindOf, literal, optionsOf } from '../../checks';
import { keepsTopic } from '../../catalog';
import { Text } from '../../model';
import type { ConnectorDeployment } from '../../model';
import { debeziumTopics } from '../debezium/topics';
import { familyOf } from '../lookup';
import { mongoTopics } from '../mongodb/topics';

/** Families of which further options change the pattern. */
const NAMED: { readonly [family: string]: (deployment: ConnectorDeployment) => Text[] } = { debezium: debeziumTopics, mongodb: mongoTopics };

/** The topics that a source writes, where its options name them one by one and no transform moves records to others. */
export function writtenTopics(deployment: ConnectorDeployment): Text[] {
  const family = familyOf(literal(deployment, 'connector.class'));
  if (family === undefined || kindOf(deployment) === 'sink' || !keepsTopics(deployment)) {
    return [];
  }
  return NAMED[family.id]?.(deployment) ?? family.writes?.flatMap(pattern => namesFrom(pattern, deployment)) ?? [];
}

/** Whether all transforms of a connector certainly leave records in the topics that the connector names. */
export function keepsTopics(deployment: ConnectorDeployment): boolean {
  return optionsOf(deployment)?.steps()?.every(keepsTopic) ?? false;
}

/** The names that a pattern stands for; none where an option is not known, or is a list of names that are not plain. */
function namesFrom(pattern: string, { configuration }: ConnectorDeployment): Text[] {
  return pattern.split(/(\{[^{}]+\})/).filter(part => part !== '').reduce<Text[]>((names, part) => {
    const found = part.startsWith('{') ? valuesOf(part.slice(1, -1), configuration?.get(part.slice(1, -1))) : [part];
    return names.flatMap(name => found.map(value => Text.join([name, value])));
  }, [Text.literal('')]);
}

/** A table with a schema or in quotes is named in several ways, and its topic is named by its bare name. */
function valuesOf(option: string, value: Text | undefined): (Text | string)[] {
  if (value === undefined || value.literals.some(part => part.includes('${'))) {
    return [];
  }
  if (!/list$/.test(option)) {
    return [value];
  }
  const names = value.literal?.split(',').map(name => name.trim()).filter(name => name !== '') ?? [];
  return names.every(name => /^\w+$/.test(name)) ? names : [];
}
