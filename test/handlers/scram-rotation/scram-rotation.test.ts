import { handler } from '../../../handlers/scram-rotation';
import type { Reply, Seen } from '../support/stand-in';
import { lambdaEnvironment, serviceError, StandIn } from '../support/stand-in';

const SecretId = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:AmazonMSK_alice-AbCdEf';

/** AWS Secrets Manager with one secret, as far as a rotation sees it. */
class Secrets {
  versions: Record<string, { stages: string[]; content: string }> = { old: { stages: ['AWSCURRENT'], content: JSON.stringify({ username: 'alice', password: 'first', note: 'kept' }) } };
  faults: Reply[] = [];
  readonly asked: string[] = [];

  answer({ headers, body }: Seen): Reply {
    const call = String(headers['x-amz-target']).replace('secretsmanager.', '');
    this.asked.push(call);
    const fault = this.faults.shift();
    if (fault !== undefined) {
      return fault;
    }
    const asked = JSON.parse(body) as Record<string, string>;
    switch (call) {
      case 'DescribeSecret': return { body: { VersionIdsToStages: Object.fromEntries(Object.entries(this.versions).map(([id, { stages }]) => [id, stages])) } };
      case 'GetRandomPassword': return { body: { RandomPassword: 'second' } };
      case 'GetSecretValue': {
        const found = Object.entries(this.versions).find(([id, { stages }]) => (asked.VersionId ?? id) === id && stages.includes(asked.VersionStage));
        return found === undefined ? serviceError('ResourceNotFoundException', 'no such version') : { body: { SecretString: found[1].content } };
      }
      case 'PutSecretValue':
        this.versions[asked.ClientRequestToken] = { stages: ['AWSPENDING'], content: asked.SecretString };
        return {};
      case 'UpdateSecretVersionStage':
        this.versions[asked.RemoveFromVersionId].stages = ['AWSPREVIOUS'];
        this.versions[asked.MoveToVersionId].stages = ['AWSCURRENT'];
        return {};
      default: return serviceError('Unknown', call);
    }
  }
}

describe('the function that rotates the password of a user', () => {
  let secrets: Secrets;
  let server: StandIn;
  let restore: () => void;

  beforeEach(async () => {
    secrets = new Secrets();
    server = new StandIn(request => secrets.answer(request));
    await server.open();
    restore = lambdaEnvironment({ AWS_ENDPOINT_URL: server.url });
  });

  afterEach(async () => {
    restore();
    await server.close();
  });

  const step = (Step: 'createSecret' | 'setSecret' | 'testSecret' | 'finishSecret') => handler({ SecretId, ClientRequestToken: 'new', Step });
  const rotate = async () => {
    for (const each of ['createSecret', 'setSecret', 'testSecret', 'finishSecret'] as const) {
      await step(each);
    }
  };

  test('gives another password, and keeps all else', async () => {
    await rotate();
    expect(secrets.versions.new).toEqual({ stages: ['AWSCURRENT'], content: JSON.stringify({ username: 'alice', password: 'second', note: 'kept' }) });
    expect(secrets.versions.old.stages).toEqual(['AWSPREVIOUS']);
  });

  test('does each step once, however often it is asked', async () => {
    await step('createSecret');
    await step('createSecret');
    await rotate();
    await rotate();
    expect(secrets.asked.filter(call => call === 'PutSecretValue' || call === 'UpdateSecretVersionStage')).toEqual(['PutSecretValue', 'UpdateSecretVersionStage']);
  });

  test('waits out throttling', async () => {
    secrets.faults = [serviceError('ThrottlingException', 'slow down'), serviceError('InternalServiceError', 'again', 500)];
    await rotate();
    expect(secrets.versions.new.stages).toEqual(['AWSCURRENT']);
  });

  test('says what is wrong, and no password', async () => {
    secrets.versions.old.content = 'first-in-plain';
    await expect(step('createSecret')).rejects.toThrow('the password was not rotated at createSecret: Error: the secret is no JSON object with "username" and "password"');
    await expect(step('createSecret')).rejects.not.toThrow('first-in-plain');
    secrets.faults = Array(20).fill(serviceError('AccessDeniedException', 'not allowed'));
    await expect(step('finishSecret')).rejects.toThrow('at finishSecret: AccessDeniedException: not allowed');
  });
});
