import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import { EventBridgeSink } from '../../src/rehearse/run/event-bridge/event-bridge-sink';
import { WORKER_KEYS } from '../../src/rehearse/run/signature';

const BUS = 'arn:aws:events:eu-west-1:111122223333:event-bus/shop';
const CONFIG = { 'aws.eventbridge.eventbus.arn': BUS, 'aws.eventbridge.region': 'eu-west-1', 'aws.eventbridge.iam.role.arn': 'arn:aws:iam::111122223333:role/other' };

const input = (offset: number, value: unknown, key: unknown = null) => ({ written: { partition: 0, offset } as any, topic: 'orders', key, keyType: null, value, timestamp: 0 });
const event = (offset: number, value: unknown, more: object = {}) => ({
  EventBusName: BUS, Source: 'kafka-connect.shop', DetailType: 'order', Detail: JSON.stringify({ topic: 'orders', partition: 0, offset, key: null, value }), ...more,
});

/** An end, and what calls it as the connector would. */
async function started(config: { readonly [key: string]: string } = CONFIG) {
  const sink = new EventBridgeSink(config, {} as any, 'shop');
  const given = await sink.start();
  const { host, hostname, port, origin } = new URL(given['aws.eventbridge.endpoint.uri']!);
  const put = async (entries: readonly object[], region = 'eu-west-1', target = 'AWSEvents.PutEvents') => {
    const body = JSON.stringify({ Entries: entries });
    const signer = new SignatureV4({ service: 'events', region, credentials: WORKER_KEYS, sha256: Sha256 });
    const { headers } = await signer.sign(new HttpRequest({ method: 'POST', hostname, port: Number(port), path: '/', headers: { host, 'x-amz-target': target }, body }));
    const response = await fetch(origin, { method: 'POST', headers, body });
    return { status: response.status, body: await response.json() as any };
  };
  return { sink, given, put };
}

test('each event is compared with the record that it names', async () => {
  const { sink, given, put } = await started();
  expect(given).toHaveProperty(['aws.eventbridge.iam.role.arn'], undefined);
  expect(await put([event(0, { id: 1 }), event(1, { id: 2 })])).toMatchObject({ status: 200, body: { FailedEntryCount: 0 } });
  expect((await sink.compare([input(0, { id: 1 }), input(1, { id: 2 })], false))).toEqual({ compared: '2 events', differences: [], figures: { requests: '1 with a valid signature' } });
  await put([event(1, { id: 2 }), event(2, { id: 4 }), event(9, null)]);
  const written = [input(0, { id: 1 }, 'k'), input(1, { id: 2 }), input(2, { id: 3 }), input(3, null)];
  expect((await sink.compare(written, false)).differences).toEqual([
    'an event is about the record orders-0 at 9, which does not exist', 'orders-0 at 0: key: expected "k", got null', 'orders-0 at 1: {"id":2} was sent 2 times',
    'orders-0 at 2: value.id: expected 3, got 4', 'orders-0 at 3: null was not sent',
  ]);
  // a killed worker sends again what it had not committed
  expect((await sink.compare([input(0, { id: 1 }), input(1, { id: 2 }), input(2, { id: 4 }), input(9, null)], true)).differences).toEqual([]);
  sink.close();
});

test('what the service refuses is refused, and said', async () => {
  const { sink, put } = await started();
  expect(await put([event(0, 1)], 'us-east-1')).toMatchObject({ status: 403, body: { __type: 'AccessDeniedException' } });
  expect(await put([event(0, 1)], 'eu-west-1', 'AWSEvents.PutRule')).toMatchObject({ status: 400 });
  expect(await put([])).toMatchObject({ status: 400 });
  expect(await put([event(0, 'x'.repeat(1_048_576))])).toMatchObject({ status: 413 });
  const mixed = await put([event(0, 1, { EventBusName: 'default' }), event(0, 1, { Detail: '[1]' }), event(0, 1, { DetailType: '' }), event(0, 1)]);
  expect(mixed.body).toEqual({
    FailedEntryCount: 3,
    Entries: [
      expect.objectContaining({ ErrorCode: 'ResourceNotFoundException' }), expect.objectContaining({ ErrorCode: 'MalformedDetail' }), expect.objectContaining({ ErrorCode: 'InvalidArgument' }),
      { EventId: expect.any(String) },
    ],
  });
  const { differences } = await sink.compare([input(0, 1)], false);
  expect(differences).toHaveLength(7);
  expect(differences[0]).toMatch(/^1 requests were refused: the request is signed for \d+\/us-east-1\/events\/aws4_request, expected \d+\/eu-west-1\/events\/aws4_request$/);
  sink.close();
});
