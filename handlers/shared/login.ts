import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Deadline } from './deadline';
import { keepSecret } from './masks';
import { patiently, TRIES_WHEN_DENIED, triesOfCall } from './patience';
import { CLIENT, regionOf } from './sdk';

/** A login in a secret. */
export interface Login { readonly username: string; readonly password: string }

/** Reads user name and password. No error repeats a character of the secret, whatever it holds. */
export async function readLogin(secretArn: string, deadline: Deadline): Promise<Login> {
  const client = new SecretsManagerClient({ ...CLIENT, ...(secretArn.startsWith('arn:') && { region: regionOf(secretArn) }) });
  const question = new GetSecretValueCommand({ SecretId: secretArn });
  const { SecretString: text } = await patiently(deadline, () => client.send(question, { abortSignal: deadline.signal(30_000) }),
    // a secret, or its value, that was made a moment ago takes some seconds to be seen
    error => error.name === 'ResourceNotFoundException' ? TRIES_WHEN_DENIED : triesOfCall(error));
  return loginOf(text);
}

function loginOf(text: string | undefined): Login {
  keepSecret(text ?? '');
  const { username, password } = fieldsOf(text);
  if (typeof username !== 'string' || typeof password !== 'string' || username === '' || password === '') {
    throw new Error('the secret has no fields "username" and "password"; it must be a JSON object with both of them, as text');
  }
  keepSecret(password, `${username}:${password}`);
  return { username, password };
}

/** What the parser says of a text that is no JSON quotes it. */
function fieldsOf(text: string | undefined): { readonly [field: string]: unknown } {
  try {
    return (JSON.parse(text ?? '') ?? {}) as { [field: string]: unknown };
  } catch {
    return {};
  }
}
