import { spawn } from 'child_process';
import { join } from 'path';
import type { Json } from '../../support/kafka-connect-service/state';
import type { Invoke } from '../../support/kafka-connect-service/step-functions';
import { Fixture, properties } from './fixture';

/** What is deployed: the bundle, with the clients in it and their own way to find endpoint, Region and credentials. */
const BUNDLE = join(__dirname, '..', '..', '..', 'lib', 'handlers', 'connector', 'index.js');
const LAMBDA = `const { handler } = require(${JSON.stringify(BUNDLE)});
process.on('message', event => handler(event).then(value => process.send({ value }), ({ message, stack }) => process.send({ error: { message, stack } })));`;

/** A process that runs the function, as Lambda does. */
function lambda(endpoint: string): { invoke: Invoke; end(): void } {
  const env = { ...process.env, AWS_ENDPOINT_URL: endpoint, AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
  const child = spawn(process.execPath, ['-e', LAMBDA], { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const invoke: Invoke = event => new Promise((resolve, reject) => {
    child.once('message', ({ value, error }: { value: Json; error?: Json }) => (error === undefined ? resolve(value) : reject(Object.assign(new Error(), error))));
    child.send(event);
  });
  return { invoke, end: () => child.kill() };
}

test('the bundled function creates a connector, and gives it another plugin in place', async () => {
  const at = await Fixture.start();
  const { invoke, end } = lambda(at.server.endpoint);
  try {
    const [a, b] = [await at.plugin('a.zip'), await at.plugin('b.zip')];
    const stack = at.stack(invoke);
    expect([await stack.deploy({ Orders: { properties: properties(a) } }), ...stack.reasons]).toEqual(['CREATE_COMPLETE']);
    const { arn } = at.service.named('orders')!;
    // a client that does not know `plugins` drops it, and the service is told nothing
    expect([await stack.deploy({ Orders: { properties: properties(b) } }), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
    expect(at.service.named('orders')).toMatchObject({ arn, input: { plugins: [{ customPlugin: { customPluginArn: b } }] } });
    expect(await stack.deploy({ Orders: { properties: properties(b, { file: '/nonexistent/x' }) } })).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain('NoSuchFileException');
  } finally {
    await at.stop();
    end();
  }
});
