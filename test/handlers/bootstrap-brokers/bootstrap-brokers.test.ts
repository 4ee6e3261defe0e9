import { deflateRawSync } from 'node:zlib';
import { handler } from '../../../handlers/bootstrap-brokers';
import { KafkaStage } from '../support/kafka-stage';
import type { Answer } from '../support/kafka-stage';
import { context, serviceError, signedRegion } from '../support/stand-in';

const ARN = 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/12345678-1234-1234-1234-123456789012-2';

const hosts = (port: number, ...numbers: number[]) => numbers.map(n => `b-${n}.shop.abc123.c2.kafka.eu-west-1.amazonaws.com:${port}`);
const reply = (...brokers: number[]) => ({
  body: { bootstrapBrokerStringTls: hosts(9094, ...brokers).join(','), bootstrapBrokerStringSaslIam: hosts(9098, ...brokers).join(',') },
});

const properties = (version: string, ...required: string[]) => ({ ClusterArn: ARN, Version: version, Required: required });
const IAM = 'BootstrapBrokerStringSaslIam';
const TLS = 'BootstrapBrokerStringTls';
/** The strings of the service, IPv4 first. */
const FIELDS = [
  '', 'Tls', 'SaslScram', 'SaslIam', 'PublicTls', 'PublicSaslScram', 'PublicSaslIam', 'VpcConnectivityTls', 'VpcConnectivitySaslScram', 'VpcConnectivitySaslIam',
  'Ipv6', 'TlsIpv6', 'SaslScramIpv6', 'SaslIamIpv6',
].map(kind => `BootstrapBrokerString${kind}`);

/** Every string of a cluster with such a name. */
const everything = (name: string, ...numbers: number[]) => Object.fromEntries(FIELDS.map((field, index) => [field, numbers
  .map(n => `b-${n}.${name}.x1y2z3.c21.kafka.ap-southeast-2.amazonaws.com:${9092 + index}`).join(',')]));
const wire = (fields: Record<string, string>) => ({ body: Object.fromEntries(Object.entries(fields).map(([field, value]) => [`b${field.slice(1)}`, value])) });

describe('the function that looks up bootstrap brokers', () => {
  let stage: KafkaStage;

  beforeEach(async () => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
    stage = new KafkaStage(handler);
    await stage.open();
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await stage.close();
  });

  const update = (last: Answer, now: object, before: object) => stage.send({
    RequestType: 'Update', PhysicalResourceId: last.PhysicalResourceId, ResourceProperties: now, OldResourceProperties: before,
  });

  test('answers with the sorted brokers that are asked for, and asks in the region of the cluster', async () => {
    stage.replies = [reply(3, 1, 2)];
    const answer = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) });
    expect(answer).toMatchObject({ Status: 'SUCCESS', LogicalResourceId: 'Resource', Data: { [IAM]: hosts(9098, 1, 2, 3).join(',') } });
    expect(Object.keys(answer.Data!)).toEqual([IAM]);
    expect(stage.calls).toEqual([expect.objectContaining({ method: 'GET', path: `/v1/clusters/${encodeURIComponent(ARN)}/bootstrap-brokers` })]);
    expect(signedRegion(stage.calls[0])).toBe('eu-west-1');
    expect(stage.answers[0].headers['content-type']).toBeUndefined();
  });

  test('asks a cluster of another region there', async () => {
    stage.replies = [reply(1)];
    await stage.send({ ResourceProperties: { ...properties('1', IAM), ClusterArn: ARN.replace('eu-west-1', 'ap-south-1') } });
    expect(signedRegion(stage.calls[0])).toBe('ap-south-1');
  });

  test('keeps what it knows when an update asks for one more string, although the service answers differently', async () => {
    stage.replies = [reply(1, 2, 3), reply(4, 5, 6)];
    const created = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) });
    const updated = await update(created, properties('1', IAM, TLS), properties('1', IAM));
    expect(updated.Data).toEqual({ [IAM]: hosts(9098, 1, 2, 3).join(','), [TLS]: hosts(9094, 4, 5, 6).join(',') });
  });

  test('does not ask the service when an update needs nothing new', async () => {
    stage.replies = [reply(1, 2, 3)];
    const created = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM, TLS) });
    const updated = await update(created, properties('1', IAM), properties('1', IAM, TLS));
    expect(updated.Data![IAM]).toBe(hosts(9098, 1, 2, 3).join(','));
    expect(stage.calls).toHaveLength(1);
  });

  test.each([
    ['the version is raised', properties('2', IAM)],
    ['the cluster is another', { ...properties('1', IAM), ClusterArn: ARN.replace('shop', 'mall') }],
    ['the cluster is made again under its name', { ...properties('1', IAM), ClusterArn: `${ARN}9` }],
  ])('looks up again when %s', async (_, changed) => {
    stage.replies = [reply(1, 2, 3), reply(4, 5, 6)];
    const created = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) });
    const updated = await update(created, changed, properties('1', IAM));
    expect(updated.Data).toEqual({ [IAM]: hosts(9098, 4, 5, 6).join(',') });
    expect(updated.PhysicalResourceId).not.toBe(created.PhysicalResourceId);
  });

  test.each([
    ['the version was raised', properties('2', IAM)],
    ['the cluster was another', { ...properties('1', IAM), ClusterArn: ARN.replace('shop', 'mall') }],
    ['the cluster was made again under its name', { ...properties('1', IAM), ClusterArn: `${ARN}9` }],
  ])('a roll-back after %s gives back the former answer without asking', async (_, changed) => {
    stage.replies = [reply(1, 2, 3), reply(4, 5, 6)];
    const created = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) });
    const updated = await update(created, changed, properties('1', IAM));
    const back = await update(updated, properties('1', IAM), changed);
    expect(back.Data).toEqual(created.Data);
    // and forth again, when the next deploy wants the same
    const forth = await update(back, changed, properties('1', IAM));
    expect(forth.Data).toEqual(updated.Data);
    expect(stage.calls).toHaveLength(2);
  });

  test.each([
    ['another version', properties('2', IAM)],
    ['another cluster of the same name', { ...properties('1', IAM), ClusterArn: `${ARN}9` }],
    ['a string that the cluster does not have', properties('1', IAM, 'BootstrapBrokerStringSaslScram')],
  ])('a roll-back after a failed look-up of %s gives back the former answer without asking', async (_, changed) => {
    stage.replies = [reply(1, 2, 3), serviceError('NotFoundException', 'no such cluster', 404)];
    const created = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) });
    const failed = await update(created, changed, properties('1', IAM));
    expect(failed).toMatchObject({ Status: 'FAILED', PhysicalResourceId: created.PhysicalResourceId });
    const calls = stage.calls.length;
    const back = await update(failed, properties('1', IAM), changed);
    expect(back).toMatchObject({ Status: 'SUCCESS', Data: created.Data! });
    expect(stage.calls).toHaveLength(calls);
  });

  // ids as versions before wrote them: name, version, deflated brokers
  const idBefore = (known: object) => `shop|1|${deflateRawSync(JSON.stringify(known)).toString('base64url')}`;

  test('knows what an id of an older version remembers, also for a roll-back', async () => {
    const old = { PhysicalResourceId: idBefore({ [IAM]: 'b-9.shop:9098' }) } as Answer;
    stage.replies = [reply(4, 5, 6)];
    expect((await update(old, properties('1', IAM), properties('1', IAM))).Data).toEqual({ [IAM]: 'b-9.shop:9098' });
    expect(stage.calls).toHaveLength(0);
    const updated = await update(old, properties('2', IAM), properties('1', IAM));
    expect(updated.Data).toEqual({ [IAM]: hosts(9098, 4, 5, 6).join(',') });
    expect((await update(updated, properties('1', IAM), properties('2', IAM))).Data).toEqual({ [IAM]: 'b-9.shop:9098' });
    // the look-up failed, and the id stayed the old one
    expect((await update(old, properties('1', IAM), properties('2', IAM))).Data).toEqual({ [IAM]: 'b-9.shop:9098' });
    expect(stage.calls).toHaveLength(1);
  });

  test.each([
    ['none', undefined], ['of a failed creation', 'request-1'], ['of two parts', 'a|b'], ['without brokers', 'shop|1|***'], ['that is not deflated', 'shop|1|bm8gZGVmbGF0ZQ'],
    ['with a list', idBefore(['a'])], ['with a number', idBefore({ [IAM]: 7 })], ['with null', `shop|1|${deflateRawSync('null').toString('base64url')}`],
    ['with a damaged former answer', `${idBefore({})}|0123abcd|2|0123abcd|%%`], ['of bars', '|||||||'], ['of the greatest length', 'x'.repeat(1024)],
  ])('asks anew when it cannot read the id: one %s', async (_, id) => {
    stage.replies = [reply(1, 2, 3)];
    const answer = await stage.send({
      RequestType: 'Update', PhysicalResourceId: id, ResourceProperties: properties('1', IAM), OldResourceProperties: properties('1', IAM),
    });
    expect(answer).toMatchObject({ Status: 'SUCCESS', Data: { [IAM]: hosts(9098, 1, 2, 3).join(',') } });
  });

  test('fails with the reason when the cluster has no brokers for the authentication', async () => {
    stage.replies = [reply(1, 2, 3)];
    const answer = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', 'BootstrapBrokerStringSaslScram') });
    expect(answer.Status).toBe('FAILED');
    expect(answer.Reason).toBe(`Error: the cluster ${ARN} has no BootstrapBrokerStringSaslScram, which a client asks for; `
      + 'it has: BootstrapBrokerStringSaslIam, BootstrapBrokerStringTls; '
      + 'switch the authentication or the network path on, or choose another for the client');
    expect(answer.PhysicalResourceId).toBe('request-1');
  });

  test('is patient with a permission that is not yet seen, and passes on what stays refused', async () => {
    const denied = serviceError('ForbiddenException', 'not authorized to perform kafka:GetBootstrapBrokers', 403);
    stage.replies = [denied, denied, reply(1)];
    expect((await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) })).Status).toBe('SUCCESS');
    stage.replies = [serviceError('AccessDeniedException', 'not authorized to perform kafka:GetBootstrapBrokers', 403)];
    const answer = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) });
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: 'AccessDeniedException: not authorized to perform kafka:GetBootstrapBrokers' });
    expect(stage.calls).toHaveLength(9);
  });

  test.each([
    ['throttling', serviceError('TooManyRequestsException', 'slow down', 429)],
    ['an error of the service', serviceError('InternalServerErrorException', 'oops', 500)],
    ['a service that is away', serviceError('ServiceUnavailableException', 'later', 503)],
  ])('outlasts %s', async (_, fault) => {
    stage.replies = [...Array<typeof fault>(12).fill(fault), reply(1, 2, 3)];
    expect((await stage.send({ ResourceProperties: properties('1', IAM) })).Status).toBe('SUCCESS');
    expect(stage.calls).toHaveLength(13);
  });

  test('answers with the last failure before Lambda ends the function', async () => {
    process.env.RETRY_MILLISECONDS = '200';
    stage.replies = [serviceError('ServiceUnavailableException', 'down for maintenance', 503)];
    const began = Date.now();
    const answer = await stage.send({ ResourceProperties: properties('1', IAM) }, context(16_500));
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: 'ServiceUnavailableException: down for maintenance' });
    expect(Date.now() - began).toBeLessThan(5000);
  });

  test('tells the failure before when the deadline cuts the last call off', async () => {
    process.env.RETRY_MILLISECONDS = '10';
    stage.replies = [serviceError('ServiceUnavailableException', 'down for maintenance', 503), undefined];
    const answer = await stage.send({ ResourceProperties: properties('1', IAM) }, context(16_500));
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: 'ServiceUnavailableException: down for maintenance' });
    expect(stage.calls).toHaveLength(2);
  });

  test('deletes nothing', async () => {
    const answer = await stage.send({ RequestType: 'Delete', PhysicalResourceId: 'x', ResourceProperties: properties('1', IAM) });
    expect(answer).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'x' });
    expect(stage.calls).toEqual([]);
  });

  test('is run again by Lambda when CloudFormation does not take the answer', async () => {
    stage.statuses = [403];
    await expect(stage.send({ RequestType: 'Delete', PhysicalResourceId: 'x' })).rejects.toThrow('CloudFormation refused the answer: 403');
  });

  test('gives its answer again when it did not arrive', async () => {
    stage.statuses = [503, 500];
    expect((await stage.send({ RequestType: 'Delete', PhysicalResourceId: 'x' })).Status).toBe('SUCCESS');
    expect(stage.answers).toHaveLength(3);
  });

  test('remembers every string of a large cluster within the limit of a physical id', async () => {
    const fields = FIELDS.slice(0, 10);
    const all = everything('a-rather-long-name-of-a-production-cluster', 11, 22, 33);
    stage.replies = [wire(all)];
    const answer = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', ...fields) });
    expect(answer.Data).toEqual(Object.fromEntries(fields.map(field => [field, all[field]])));
    expect(answer.PhysicalResourceId.length).toBeLessThan(1024);
  });

  // the longest name that the service takes has 64 characters
  test.each([10, 14])('answers within 4 kB with %i strings of the longest names, now and after a version bump, and goes back', async (count) => {
    const name = 'abcdefghij-klmnopqrst-uvwxyz0123-456789abcd-efghijklmn-opqrstuvw';
    expect(name).toHaveLength(64);
    const fields = FIELDS.slice(0, count);
    stage.replies = [wire(everything(name, 11, 22, 33)), wire(everything(name, 47, 55, 68))];
    const arn = ARN.replace('shop', name);
    const [one, two] = [{ ...properties('1', ...fields), ClusterArn: arn }, { ...properties('2', ...fields), ClusterArn: arn }];
    const created = await stage.send({ ResourceProperties: one });
    const updated = await update(created, two, one);
    const back = await update(updated, one, two);
    for (const answer of [created, updated, back]) {
      expect(answer.Status).toBe('SUCCESS');
      expect(Object.keys(answer.Data!)).toEqual(fields);
      expect(answer.PhysicalResourceId.length).toBeLessThanOrEqual(1024);
      // with ten there are at least two brokers of each: one may be down
      expect(Math.min(...Object.values(answer.Data!).map(list => list.split(',').length))).toBeGreaterThanOrEqual(count === 10 ? 2 : 1);
    }
    expect(Math.max(...stage.answers.map(({ body }) => Buffer.byteLength(body)))).toBeLessThanOrEqual(4096);
    expect(back.Data).toEqual(created.Data);
    expect(stage.calls).toHaveLength(2);
  });
});
