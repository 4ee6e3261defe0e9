import { handler } from '../../../handlers/scram-association';
import { KafkaStage } from '../support/kafka-stage';
import { context, serviceError, signedRegion } from '../support/stand-in';

const ARN = 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/12345678-1234-1234-1234-123456789012-2';
const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:AmazonMSK_alice-AbCdEf';
const ResourceProperties = { ClusterArn: ARN, SecretArn: SECRET };
const id = `${ARN}|${SECRET}`;

const TAKEN = { body: { clusterArn: ARN, unprocessedScramSecrets: [] } };
const unprocessed = (errorCode: string, errorMessage: string) => ({ body: { clusterArn: ARN, unprocessedScramSecrets: [{ errorCode, errorMessage, secretArn: SECRET }] } });

describe('the function that associates secrets', () => {
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

  const create = () => stage.send({ RequestType: 'Create', ResourceProperties });
  const remove = () => stage.send({ RequestType: 'Delete', PhysicalResourceId: id, ResourceProperties });

  test('associates its own secret and touches no other', async () => {
    stage.replies = [TAKEN];
    expect(await create()).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: id });
    expect(stage.calls).toEqual([expect.objectContaining({ method: 'POST', path: `/v1/clusters/${encodeURIComponent(ARN)}/scram-secrets` })]);
    expect(JSON.parse(stage.calls[0].body)).toEqual({ secretArnList: [SECRET] });
    expect(signedRegion(stage.calls[0])).toBe('eu-west-1');
  });

  test('fails when the service does not take the secret, although the call succeeds', async () => {
    stage.replies = [unprocessed('InvalidSecret', 'no customer key')];
    expect(await create()).toMatchObject({
      Status: 'FAILED',
      Reason: `Error: the cluster ${ARN} does not take the secret ${SECRET}: InvalidSecret no customer key`,
    });
    expect(stage.calls).toHaveLength(1);
  });

  test('disassociates its own secret only', async () => {
    stage.replies = [TAKEN];
    expect((await remove()).Status).toBe('SUCCESS');
    expect(stage.calls).toEqual([expect.objectContaining({ method: 'PATCH', path: `/v1/clusters/${encodeURIComponent(ARN)}/scram-secrets` })]);
    expect(JSON.parse(stage.calls[0].body)).toEqual({ secretArnList: [SECRET] });
  });

  test('deletes nothing that was not made', async () => {
    expect((await stage.send({ RequestType: 'Delete', PhysicalResourceId: 'request-1', ResourceProperties })).Status).toBe('SUCCESS');
    expect(stage.calls).toEqual([]);
  });

  test('asks nothing at an update of what is associated', async () => {
    expect(await stage.send({ RequestType: 'Update', PhysicalResourceId: id, ResourceProperties, OldResourceProperties: ResourceProperties }))
      .toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: id });
    expect(stage.calls).toEqual([]);
  });

  test.each([
    ['the cluster is gone', serviceError('NotFoundException', 'no such cluster', 404)],
    ['the secret is gone', unprocessed('InvalidSecretArn', 'The provided secret was not found.')],
    ['the secret is marked for deletion', unprocessed('InvalidSecretArn', 'The secret is marked for deletion.')],
    ['the secret cannot be read any more', unprocessed('InvalidSecretArn', "Amazon MSK wasn't able to access the provided secret.")],
    ['the secret is not associated', unprocessed('InvalidSecretArn', "The secret isn't associated with the cluster.")],
    ['the call says that the secret is not associated', serviceError('BadRequestException', 'The secret is not associated with this cluster.')],
    ['the permission was taken away for good', serviceError('ForbiddenException', 'not authorized', 403)],
  ])('a deletion succeeds when %s', async (_, fault) => {
    stage.replies = [fault];
    expect((await remove()).Status).toBe('SUCCESS');
  });

  test.each([
    ['InvalidSecretArn', 'The secret is already associated with the cluster.'],
    ['SecretAlreadyAssociated', 'x'],
  ])('is content with what is associated already: %s %s', async (code, message) => {
    stage.replies = [unprocessed(code, message)];
    expect((await create()).Status).toBe('SUCCESS');
    stage.replies = [serviceError('BadRequestException', message)];
    expect((await create()).Status).toBe(code === 'InvalidSecretArn' ? 'SUCCESS' : 'FAILED');
  });

  test.each([
    ['a secret that is not seen yet', unprocessed('InvalidSecretArn', "Amazon MSK wasn't able to access the provided secret."), 6],
    ['a secret that is not found yet', unprocessed('InvalidSecretArn', 'Secret not found.'), 6],
    ['a conflict with another association', serviceError('ConflictException', 'Another operation is running.', 409), 20],
    ['an update of the cluster', serviceError('BadRequestException', "You can't perform this operation while the cluster is in UPDATING state."), 20],
    ['an association that is in progress', unprocessed('OperationInProgress', 'Another association is in progress.'), 20],
    ['throttling', serviceError('TooManyRequestsException', 'slow down', 429), 20],
    ['throttling within the answer', unprocessed('ThrottlingException', 'Rate exceeded'), 20],
    ['an error of the service', serviceError('InternalServerErrorException', 'oops', 500), 20],
    ['a service that is away', serviceError('ServiceUnavailableException', 'later', 503), 20],
    ['a permission that is not seen yet', serviceError('ForbiddenException', 'not authorized', 403), 5],
  ])('waits out %s', async (_, fault, times) => {
    stage.replies = [...Array<typeof fault>(times).fill(fault), TAKEN];
    expect((await create()).Status).toBe('SUCCESS');
    expect(stage.calls).toHaveLength(times + 1);
  });

  test('a secret that stays unseen is a failure with the reason of the service', async () => {
    stage.replies = [unprocessed('InvalidSecretArn', "Amazon MSK wasn't able to access the provided secret.")];
    expect(await create()).toMatchObject({
      Status: 'FAILED', Reason: `Error: the cluster ${ARN} does not take the secret ${SECRET}: InvalidSecretArn Amazon MSK wasn't able to access the provided secret.`,
    });
  });

  test('names are not taken for what the service says', async () => {
    const secret = `${SECRET}-not found`;
    stage.replies = [unprocessed('InvalidSecret', 'no customer key')];
    await stage.send({ RequestType: 'Create', ResourceProperties: { ClusterArn: ARN.replace('shop', 'already-associated'), SecretArn: secret } });
    expect(stage.calls).toHaveLength(1);
  });

  test('passes on what else goes wrong', async () => {
    process.env.RETRY_MILLISECONDS = '200';
    stage.replies = [serviceError('TooManyRequestsException', 'too many', 429)];
    expect(await stage.send({ RequestType: 'Delete', PhysicalResourceId: id, ResourceProperties }, context(16_500)))
      .toMatchObject({ Status: 'FAILED', Reason: 'TooManyRequestsException: too many' });
  });

  test('a reason of the service never makes the answer larger than CloudFormation takes', async () => {
    stage.replies = [serviceError('BadRequestException', 'ä"\n'.repeat(20_000))];
    const { Reason } = await create();
    expect(Reason).toMatch(/^BadRequestException: ä"\n/);
    expect(Buffer.byteLength(JSON.stringify(Reason))).toBeLessThanOrEqual(1026);
    expect(Buffer.byteLength(stage.answers[0].body)).toBeLessThanOrEqual(4096);
  });
});
