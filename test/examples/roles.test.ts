import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTrust, rolesOf, servicesOf, wideActions } from '../support/roles';

const EXAMPLES = join(__dirname, '..', '..', 'examples');
const TEMPLATES = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter(file => /expected[\\/].*\.template\.json$/.test(file));
const ROLES = TEMPLATES.flatMap(file => rolesOf(JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8'))).map(role => ({ ...role, file })));

/** Roles that the core makes for what examples make of it themselves. */
const OF_THE_CORE = /^(VpcAll|VpcFlowLog)IAMRole/;

test('there are roles of each service in the examples', () => {
  expect(ROLES.length).toBeGreaterThan(100);
  expect([...new Set(ROLES.flatMap(servicesOf))].sort()).toEqual([
    'iot.amazonaws.com', 'kafka.amazonaws.com', 'kafkaconnect.amazonaws.com', 'lambda.amazonaws.com', 'pipes.amazonaws.com', 'redshift-serverless.amazonaws.com',
    'redshift.amazonaws.com', 'scheduler.amazonaws.com', 'states.amazonaws.com', 'vpc-flow-logs.amazonaws.com',
  ]);
});

test('every role that is made is assumed for this account and its resources only, where the service says for what it assumes it', () => {
  expect(ROLES.filter(({ id }) => !OF_THE_CORE.test(id)).flatMap(role => openTrust(role).map(open => `${role.file} ${open}`))).toEqual([]);
});

test('no role of a connector allows anything on all resources that can be allowed on some', () => {
  const connectors = ROLES.filter(role => servicesOf(role).includes('kafkaconnect.amazonaws.com'));
  expect(connectors.length).toBeGreaterThan(20);
  expect(connectors.flatMap(role => wideActions(role).map(action => `${role.file} ${action}`))).toEqual([]);
});
