import {
  DescribeSecretCommand, GetRandomPasswordCommand, GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { Deadline } from '../shared/deadline';
import type { FunctionContext } from '../shared/event';
import { masked } from '../shared/masks';
import { patiently } from '../shared/patience';
import { CLIENT, regionOf } from '../shared/sdk';

/** What AWS Secrets Manager asks of a function that rotates a secret. */
interface Rotation {
  readonly SecretId: string;
  readonly ClientRequestToken: string;
  readonly Step: 'createSecret' | 'setSecret' | 'testSecret' | 'finishSecret';
}

/** Characters that break the settings of clients. */
const EXCLUDED = ' %+~`#$&*()|[]{}:;<>?!\'/@"\\,=^';

/**
 * Gives the user of a SASL/SCRAM secret another password. Amazon MSK reads the secret itself, so there is nothing to set or to try elsewhere.
 * Each step may come again.
 */
export async function handler(event: Rotation, context?: FunctionContext): Promise<void> {
  const deadline = Deadline.of(context);
  const client = new SecretsManagerClient({ ...CLIENT, region: regionOf(event.SecretId) });
  const send: Send = call => patiently(deadline, () => call(client, deadline.signal(20_000)));
  try {
    if (event.Step === 'createSecret') {
      await create(event, send);
    } else if (event.Step === 'finishSecret') {
      await finish(event, send);
    }
  } catch (error) {
    throw new Error(masked(`the password was not rotated at ${event.Step}: ${(error as Error).name}: ${(error as Error).message}`));
  }
}

type Send = <T>(call: (client: SecretsManagerClient, abortSignal: AbortSignal) => Promise<T>) => Promise<T>;

/** Writes the same user with another password, unless this rotation did so already. */
async function create({ SecretId, ClientRequestToken }: Rotation, send: Send): Promise<void> {
  const { VersionIdsToStages = {} } = await send((client, abortSignal) => client.send(new DescribeSecretCommand({ SecretId }), { abortSignal }));
  if (VersionIdsToStages[ClientRequestToken]?.some(stage => stage === 'AWSCURRENT') === true) {
    return;
  }
  const pending = await send((client, abortSignal) => isThere(client.send(
    new GetSecretValueCommand({ SecretId, VersionId: ClientRequestToken, VersionStage: 'AWSPENDING' }), { abortSignal })));
  if (pending) {
    return;
  }
  const current = await send((client, abortSignal) => client.send(new GetSecretValueCommand({ SecretId, VersionStage: 'AWSCURRENT' }), { abortSignal }));
  const { RandomPassword: password } = await send((client, abortSignal) =>
    client.send(new GetRandomPasswordCommand({ PasswordLength: 32, ExcludeCharacters: EXCLUDED }), { abortSignal }));
  const SecretString = JSON.stringify({ ...userOf(current.SecretString), password });
  await send((client, abortSignal) => client.send(
    new PutSecretValueCommand({ SecretId, ClientRequestToken, SecretString, VersionStages: ['AWSPENDING'] }), { abortSignal }));
}

/** Makes the new version the current one. */
async function finish({ SecretId, ClientRequestToken }: Rotation, send: Send): Promise<void> {
  const { VersionIdsToStages = {} } = await send((client, abortSignal) => client.send(new DescribeSecretCommand({ SecretId }), { abortSignal }));
  const [current] = Object.entries(VersionIdsToStages).find(([, stages]) => stages?.includes('AWSCURRENT')) ?? [];
  if (current !== ClientRequestToken) {
    await send((client, abortSignal) => client.send(new UpdateSecretVersionStageCommand({
      SecretId, VersionStage: 'AWSCURRENT', MoveToVersionId: ClientRequestToken, RemoveFromVersionId: current,
    }), { abortSignal }));
  }
}

async function isThere(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if ((error as Error).name === 'ResourceNotFoundException') {
      return false;
    }
    throw error;
  }
}

/** The content of the secret is never told. */
function userOf(content: string | undefined): Record<string, unknown> {
  try {
    const user: unknown = JSON.parse(content ?? '');
    if (user !== null && typeof user === 'object' && typeof (user as { username?: unknown }).username === 'string') {
      return user as Record<string, unknown>;
    }
  } catch {
    // said below, without what the parser quotes
  }
  throw new Error('the secret is no JSON object with "username" and "password"');
}
