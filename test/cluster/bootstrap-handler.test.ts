import { BOOTSTRAP_HANDLER } from '../../src/cluster/bootstrap-handler';
import { HandlerStage } from './handler-stage';

const ARN = 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/12345678-1234-1234-1234-123456789012-2';

const hosts = (port: number, ...numbers: number[]) => numbers.map(n => `b-${n}.shop.abc123.c2.kafka.eu-west-1.amazonaws.com:${port}`);
const reply = (...brokers: number[]) => ({
  $metadata: { httpStatusCode: 200 },
  BootstrapBrokerStringTls: hosts(9094, ...brokers).join(','),
  BootstrapBrokerStringSaslIam: hosts(9098, ...brokers).join(','),
});

const properties = (version: string, ...required: string[]) => ({ ClusterArn: ARN, Version: version, Required: required });
const IAM = 'BootstrapBrokerStringSaslIam';
const TLS = 'BootstrapBrokerStringTls';

describe('the function that looks up bootstrap brokers', () => {
  let stage: HandlerStage;

  beforeEach(async () => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
    stage = new HandlerStage(BOOTSTRAP_HANDLER, ['GetBootstrapBrokersCommand']);
    await stage.open();
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await stage.close();
  });

  test('fits into a function without a file', () => {
    expect(BOOTSTRAP_HANDLER.length).toBeLessThan(4096);
  });

  test('answers with the sorted brokers that are asked for, and asks in the region of the cluster', async () => {
    stage.replies = [reply(3, 1, 2)];
    const answer = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) });
    expect(answer).toMatchObject({ Status: 'SUCCESS', LogicalResourceId: 'Resource', Data: { [IAM]: hosts(9098, 1, 2, 3).join(',') } });
    expect(Object.keys(answer.Data!)).toEqual([IAM]);
    expect(stage.calls).toEqual([{ command: 'GetBootstrapBrokersCommand', region: 'eu-west-1', input: { ClusterArn: ARN } }]);
    expect(stage.contentType).toBeUndefined();
  });

  test('keeps what it knows when an update asks for one more string, although the service answers differently', async () => {
    stage.replies = [reply(1, 2, 3), reply(4, 5, 6)];
    const created = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) });
    const updated = await stage.send({
      RequestType: 'Update',
      PhysicalResourceId: created.PhysicalResourceId,
      ResourceProperties: properties('1', IAM, TLS),
      OldResourceProperties: properties('1', IAM),
    });
    expect(updated.Data).toEqual({ [IAM]: hosts(9098, 1, 2, 3).join(','), [TLS]: hosts(9094, 4, 5, 6).join(',') });
  });

  test('does not ask the service when an update needs nothing new', async () => {
    stage.replies = [reply(1, 2, 3)];
    const created = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM, TLS) });
    const updated = await stage.send({
      RequestType: 'Update',
      PhysicalResourceId: created.PhysicalResourceId,
      ResourceProperties: properties('1', IAM),
      OldResourceProperties: properties('1', IAM, TLS),
    });
    expect(updated.Data![IAM]).toBe(hosts(9098, 1, 2, 3).join(','));
    expect(stage.calls).toHaveLength(1);
  });

  test.each([
    ['the version is raised', properties('2', IAM)],
    ['the cluster is another', { ...properties('1', IAM), ClusterArn: ARN.replace('shop', 'mall') }],
  ])('looks up again when %s', async (_, changed) => {
    stage.replies = [reply(1, 2, 3), reply(4, 5, 6)];
    const created = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) });
    const updated = await stage.send({
      RequestType: 'Update',
      PhysicalResourceId: created.PhysicalResourceId,
      ResourceProperties: changed,
      OldResourceProperties: properties('1', IAM),
    });
    expect(updated.Data).toEqual({ [IAM]: hosts(9098, 4, 5, 6).join(',') });
    expect(updated.PhysicalResourceId).not.toBe(created.PhysicalResourceId);
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
    const denied = Object.assign(new Error('not authorized to perform kafka:GetBootstrapBrokers'), { name: 'AccessDeniedException' });
    stage.replies = [denied, denied, reply(1)];
    expect((await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) })).Status).toBe('SUCCESS');
    stage.replies = Array<Error>(6).fill(denied);
    const answer = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', IAM) });
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: 'AccessDeniedException: not authorized to perform kafka:GetBootstrapBrokers' });
    expect(stage.calls).toHaveLength(9);
  });

  test('deletes nothing', async () => {
    const answer = await stage.send({ RequestType: 'Delete', PhysicalResourceId: 'x', ResourceProperties: properties('1', IAM) });
    expect(answer).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'x' });
    expect(stage.calls).toEqual([]);
  });

  test('is run again by Lambda when CloudFormation does not take the answer', async () => {
    stage.status = 403;
    await expect(stage.send({ RequestType: 'Delete', PhysicalResourceId: 'x' })).rejects.toThrow('CloudFormation refused the answer: 403');
  });

  test('remembers every string of a large cluster within the limit of a physical id', async () => {
    const paths = ['', 'Public', 'VpcConnectivity'].flatMap(path => ['', 'Tls', 'SaslScram', 'SaslIam'].map(auth => `BootstrapBrokerString${path}${auth}`));
    const everything = Object.fromEntries(paths.map((path, index) => [path, [11, 22, 33]
      .map(n => `b-${n}.a-rather-long-name-of-a-production-cluster.x1y2z3.c21.kafka.ap-southeast-2.amazonaws.com:${9092 + index}`).join(',')]));
    stage.replies = [everything];
    const answer = await stage.send({ RequestType: 'Create', ResourceProperties: properties('1', ...paths) });
    expect(answer.Data).toEqual(everything);
    expect(answer.PhysicalResourceId.length).toBeLessThan(1024);
  });
});
