import type { Template } from '../../support/kafka-connect-service/cloudformation';
import type { Fixture } from './fixture';
import { properties } from './fixture';

/** A stack before and after a deploy. No template: there is no stack, or it is deleted. */
export interface Scenario {
  readonly before?: Template;
  readonly after?: Template;
}

export interface Plugins {
  readonly a: string;
  readonly b: string;
}

const orders = (...args: Parameters<typeof properties>): Template => ({ Orders: { properties: properties(...args) } });
const OTHER_ROLE = { ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/other' };

/** Deploys of every kind, and how they end. */
export const scenarios = ({ a, b }: Plugins): { readonly [name: string]: Scenario } => ({
  'create': { after: orders(a) },
  'create what cannot start': { after: orders(a, { file: '/nonexistent/x' }) },
  'configuration': { before: orders(a), after: orders(a, { file: '/data/two' }) },
  'refused configuration': { before: orders(a), after: orders(a, { file: '/nonexistent/x' }) },
  'plugin and configuration': { before: orders(a), after: orders(b, { file: '/data/two' }) },
  'plugin and refused configuration': { before: orders(a), after: orders(b, { file: '/nonexistent/x' }) },
  'immutable': { before: orders(a), after: orders(a, {}, OTHER_ROLE) },
  'immutable, and cannot start': { before: orders(a), after: orders(a, { file: '/nonexistent/x' }, OTHER_ROLE) },
  'tags': { before: orders(a, {}, { Tags: { one: '1', two: '2' } }), after: orders(a, {}, { Tags: { two: '3', three: '3' } }) },
  'rename': { before: orders(a), after: orders(a, {}, { ConnectorName: 'orders-2' }) },
  'delete': { before: orders(a) },
});

/** What is there at the end, without what differs from run to run. */
export function ending(at: Fixture, stackId: string, plugins: Plugins): string {
  const connectors = [...at.service.connectors.values()].map(({ input, state, tags }) => ({
    name: input.connectorName, state, role: input.serviceExecutionRoleArn, file: input.connectorConfiguration.file,
    plugin: input.plugins[0].customPlugin.customPluginArn === plugins.a ? 'a' : 'b', tags: JSON.stringify(tags).replace(stackId, 'stack'),
  }));
  return JSON.stringify(connectors);
}
