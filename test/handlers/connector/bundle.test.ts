import { join } from 'path';
import type { Invoke } from '../../support/kafka-connect-service/provider-framework';
import { Fixture, properties } from './fixture';

/** What is deployed: the bundle, with the clients in it and their own way to find endpoint, Region and credentials. */
const BUNDLE = join(__dirname, '..', '..', '..', 'lib', 'handlers', 'connector', 'index.js');

test('the bundled function creates a connector, and gives it another plugin in place', async () => {
  jest.spyOn(console, 'log').mockImplementation(() => { /* the handler's log */ });
  const at = await Fixture.start();
  Object.assign(process.env, { AWS_ENDPOINT_URL: at.server.endpoint, AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b-secret' });
  const { handler } = require(BUNDLE) as { handler: Invoke };
  try {
    const [a, b] = [await at.plugin('a.zip'), await at.plugin('b.zip')];
    const stack = at.stack(handler);
    expect([await stack.deploy({ Orders: { properties: properties(a) } }), ...stack.reasons]).toEqual(['CREATE_COMPLETE']);
    const { arn } = at.service.named('orders')!;
    // a client that does not know `plugins` drops it, and the service is told nothing
    expect([await stack.deploy({ Orders: { properties: properties(b) } }), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
    expect(at.service.named('orders')).toMatchObject({ arn, input: { plugins: [{ customPlugin: { customPluginArn: b } }] } });
    expect(await stack.deploy({ Orders: { properties: properties(b, { file: '/nonexistent/x' }) } })).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain('NoSuchFileException');
  } finally {
    await at.stop();
  }
});
