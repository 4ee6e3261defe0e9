import type { CallError } from '../shared/patience';

/** As drivers name them, what servers of MySQL say in numbers. */
const MYSQL: { readonly [number: string]: string } = {
  1040: 'ER_CON_COUNT_ERROR',
  1045: 'ER_ACCESS_DENIED_ERROR',
  1053: 'ER_SERVER_SHUTDOWN',
  1205: 'ER_LOCK_WAIT_TIMEOUT',
};

/** The same in words, where no number is said. */
const WORDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/password authentication failed for user/i, '28P01'],
  [/Access denied for user .*\(using password/i, 'ER_ACCESS_DENIED_ERROR'],
  [/Lock wait timeout exceeded/i, 'ER_LOCK_WAIT_TIMEOUT'],
];

/** What the errors of the Data API come down to, for those who try again: a server that starts, a lock that is waited for. */
const KINDS: { readonly [name: string]: string } = {
  DatabaseResumingException: 'ERESUMING',
  DatabaseUnavailableException: 'EUNAVAILABLE',
  InvalidResourceStateException: 'ESTATE',
  StatementTimeoutException: '55P03',
  TransactionNotFoundException: 'ETRANSACTION',
};

/** What to do about an error that no second try mends. */
const ADVICE: { readonly [name: string]: string } = {
  HttpEndpointNotEnabledException: 'turn on the Data API of the cluster (enableDataApi: true), or leave out "useDataApi"',
  DatabaseNotFoundException: 'the cluster has no instance yet, or its writer is gone; add one, and deploy again',
  InvalidSecretException: 'the secret of the administrator must be a JSON object with the fields "username" and "password"',
  SecretsErrorException: 'the function must be able to read the secret of the administrator, and its key',
};

/**
 * An error of the Data API with a code by which the others tell whether to try again, as drivers have it: the state that PostgreSQL says, the name of what
 * MySQL says, or a kind of this API's own. What is an error of a call only (throttling, a missing permission) stays as it is.
 */
export function errorOf(error: CallError): Error {
  const { name, message } = error;
  const code = KINDS[name] ?? codeIn(message);
  const advice = ADVICE[name];
  return code === undefined && advice === undefined ? error
    : Object.assign(new Error(advice === undefined ? message : `${message.replace(/\.$/, '')}: ${advice}`), { code });
}

function codeIn(message: string): string | undefined {
  const said = WORDS.find(([words]) => words.test(message))?.[1] ?? /\bSQLState:\s*(\w{5})\b/i.exec(message)?.[1];
  const number = /\berror code:\s*(\d+)/i.exec(message)?.[1];
  return (number && MYSQL[number]) ?? said;
}
