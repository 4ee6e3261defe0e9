import type { SecretModel } from './deployment';

/** What an attachment adds to a secret. */
const OF_THE_DATABASE = ['engine', 'host', 'port', 'dbname', 'dbInstanceIdentifier', 'dbClusterIdentifier', 'username', 'password', 'masterarn'];

/** The value of a secret as a template or an app says it; `unknown` is what only the deployment knows. */
export interface SecretValue {
  readonly secretString?: unknown;
  /** Whether the service generates it. */
  readonly isGenerated: boolean;
  readonly template?: unknown;
  readonly generateStringKey?: unknown;
  /** Whether it is attached to a database. */
  readonly isAttached: boolean;
}

/** What a secret holds when it is created, where that is known. */
export function secretContents({ secretString, isGenerated, template, generateStringKey, isAttached }: SecretValue): SecretModel['holds'] | undefined {
  const held = secretString !== undefined ? membersOf(secretString) : isGenerated ? generated(template, generateStringKey) : undefined;
  return typeof held === 'string' || held === undefined || !isAttached ? held : [...held, ...OF_THE_DATABASE];
}

function generated(template: unknown, key: unknown): SecretModel['holds'] | undefined {
  if (template === undefined) {
    return 'generated text';
  }
  const members = membersOf(template);
  return members === undefined || typeof members === 'string' || typeof key !== 'string' ? undefined : [...members, key];
}

function membersOf(json: unknown): SecretModel['holds'] | undefined {
  if (typeof json !== 'string') {
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : 'text';
  } catch {
    // a dynamic reference stands for what nobody sees here
    return json.includes('{{') ? undefined : 'text';
  }
}
