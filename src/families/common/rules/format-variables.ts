import { nearest } from '../../../catalog';
import type { ConnectorOptions } from '../../../catalog';
import type { OptionViolation } from '../../../checks';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { AIVEN_JDBC_SINK, CONFLUENT_JDBC_SINK } from '../../jdbc/family';

/** The variables of an option, which its class replaces itself. */
interface Variables { readonly option: string; readonly names: readonly string[] }

const OF_CONNECTORS: ReadonlyMap<string | undefined, Variables> = new Map([
  [CONFLUENT_JDBC_SINK, { option: 'table.name.format', names: ['topic'] }],
  [AIVEN_JDBC_SINK, { option: 'table.name.format', names: ['topic'] }],
]);
const OF_TRANSFORMS: ReadonlyMap<string | undefined, Variables> = new Map([
  ['org.apache.kafka.connect.transforms.TimestampRouter', { option: 'topic.format', names: ['topic', 'timestamp'] }],
]);

export const formatVariables: Rule = optionRule({
  id: 'MC-OPT-059',
  title: 'formats of names contain variables that are replaced',
  severity: 'error',
  why: 'An unknown variable stays in the name as it is. Topics cannot have such a name, and tables are not found.',
  fix: 'write a variable that the option has',
  source: 'Kafka 3.7, TimestampRouter: https://kafka.apache.org/37/documentation.html#org.apache.kafka.connect.transforms.TimestampRouter',
  check: connector => [
    ...unknownIn(connector, '', OF_CONNECTORS.get(connector.fact?.className)),
    ...connector.transforms().flatMap(({ alias, className }) => unknownIn(connector, `transforms.${alias}.`, OF_TRANSFORMS.get(className))),
  ],
});

function unknownIn(connector: ConnectorOptions, prefix: string, variables: Variables | undefined): OptionViolation[] {
  const key = `${prefix}${variables?.option}`;
  const format = variables === undefined ? undefined : connector.known(key);
  // a colon makes it a reference to a config provider
  const bare = variables?.names.filter(name => new RegExp(`(?<!\\$)\\{${name}\\}`).test(format ?? '')).map(name => ({ key, message: `contains {${name}}, which is not replaced; did you mean \${${name}}?` }));
  return [...bare ?? [], ...[...(format ?? '').matchAll(/\$\{([^{}:]*)\}/g)].filter(([, name]) => !variables!.names.includes(name)).map(([variable, name]) => {
    const near = nearest(name, variables!.names);
    return { key, message: `contains ${variable}, which is not replaced; ${near === undefined ? `it has ${variables!.names.map(each => `\${${each}}`).join(' and ')}` : `did you mean \${${near}}?`}` };
  })];
}
