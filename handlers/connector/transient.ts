/** What an error of the SDK says about itself. */
interface ServiceError {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $retryable?: unknown;
}

const CONNECTION = /^(ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET\w*)$/;
const PASSING = /^(Throttl|TooManyRequests|RequestLimitExceeded|ServiceUnavailable|InternalServer|InternalFailure|Timeout|RequestTimeout|NetworkingError)/;

/** Rights that have just been written are not in force everywhere at once. */
const RIGHTS_TAKE_MS = 3 * 60_000;

export function isNotFound(error: unknown): boolean {
  return (error as ServiceError).name === 'NotFoundException';
}

/** A refusal that depends on the state: something may have changed since it was read. */
export function isRefusal(error: unknown): boolean {
  return ['BadRequestException', 'ConflictException', 'NotFoundException'].includes((error as ServiceError).name ?? '');
}

/** An update to what is there already is a refusal, too. */
export function isIdentical(error: unknown): boolean {
  return /identical to the current value/i.test((error as ServiceError).message ?? '');
}

/** Whether the same call may succeed later. */
export function isTransient(error: unknown): boolean {
  const { name = '', code = '', $metadata, $retryable } = error as ServiceError;
  const status = $metadata?.httpStatusCode ?? 0;
  return status === 429 || status >= 500 || $retryable !== undefined || PASSING.test(name) || CONNECTION.test(code);
}

/** Whether it is a matter of rights, early enough that they may only have to arrive. */
export function mayBecomeAllowed(error: unknown, sinceMs: number): boolean {
  const { name = '', $metadata } = error as ServiceError;
  const denied = $metadata?.httpStatusCode === 403 || /AccessDenied|Forbidden|Unauthorized/.test(name);
  return denied && sinceMs < RIGHTS_TAKE_MS;
}

/** One line that says what a service answered. */
export function describeError(error: unknown): string {
  const { name = 'Error', message = '' } = error as ServiceError;
  return `${name}: ${message}`;
}
