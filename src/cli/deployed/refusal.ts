import type { AwsOptions } from './sdk';

/** What keeps a command from doing anything, in one sentence. */
export class Refusal extends Error {}

interface SdkError extends Error {
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const THROTTLED = /^(TooManyRequests|Throttl|RequestLimitExceeded|SlowDown)/;
const DENIED = /^(AccessDenied|Forbidden|Unauthorized)/;
const EXPIRED = /^(ExpiredToken|TokenRefreshRequired)|token (?:is|has) expired|session .*expired/i;
const UNKNOWN_KEY = /^(UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|InvalidAccessKeyId)/;
const OUT_OF_REACH = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|TimeoutError)\b/;

/** An error of the SDK in one sentence that says what to do, or undefined: then it is a mistake of this program. */
export function refusalOf(error: unknown, { profile, endpointUrl }: AwsOptions, region: string | undefined): string | undefined {
  const { name = '', message = '', code = '', $metadata } = error as SdkError;
  const as = profile === undefined ? '' : ` of the profile "${profile}"`;
  if (error instanceof Refusal) {
    return message;
  }
  if (/Region is missing/i.test(message)) {
    return 'no Region is configured; specify --region, AWS_REGION or a profile with a Region';
  }
  if (EXPIRED.test(name) || EXPIRED.test(message)) {
    return `the credentials${as} have expired; sign in again (aws sso login) or get new credentials`;
  }
  if (name === 'CredentialsProviderError' || /could not (?:load|resolve) credentials/i.test(message)) {
    return `no credentials were found${as}; specify --profile, sign in with "aws sso login", or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`;
  }
  if (UNKNOWN_KEY.test(name)) {
    return `AWS does not accept the credentials${as} in ${region}; check that they belong to this account and partition`;
  }
  if (THROTTLED.test(name)) {
    return 'AWS throttles the requests of this account (too many requests); wait a minute and try again';
  }
  if (DENIED.test(name)) {
    return `the credentials${as} lack a permission: ${message}`;
  }
  const lost = OUT_OF_REACH.exec(`${code} ${name} ${message}`);
  if (lost !== null) {
    return `${endpointUrl ?? `AWS in ${region}`} cannot be reached (${lost[1]}); check that the Region exists and supports MSK Connect, and that this machine can connect to it`;
  }
  return $metadata === undefined ? undefined : `AWS returned ${name}: ${message}`;
}
