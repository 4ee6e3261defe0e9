import type { UnprocessedScramSecret } from '@aws-sdk/client-kafka';
import { triesOfCall } from '../shared/patience';
import type { CallError } from '../shared/patience';

/** How often a secret is offered that the service does not see: one that was made a moment ago takes a while, one without rights stays unseen. */
const TRIES_WHEN_UNSEEN = 12;

/** The service reports a secret that it did not take in an answer that is otherwise a success; here that is a failure. */
interface Refusal extends CallError {
  readonly errorCode?: string;
  readonly errorMessage?: string;
}

export function refusal(cluster: string, secret: string, { ErrorCode, ErrorMessage }: UnprocessedScramSecret): Refusal {
  return Object.assign(new Error(`the cluster ${cluster} does not take the secret ${secret}: ${ErrorCode} ${ErrorMessage}`), {
    errorCode: ErrorCode ?? '', errorMessage: ErrorMessage ?? '',
  });
}

export function isAssociated(error: Refusal): boolean {
  return /already (?:been )?associated|AlreadyAssociated/i.test(textOf(error));
}

export function isNotAssociated(error: Refusal): boolean {
  return /(?:not|n't) (?:been )?associated|NotAssociated/i.test(textOf(error));
}

/** Whether the cluster or the secret is no more. */
export function isGone(error: Refusal): boolean {
  return error.name === 'NotFoundException' || /not[ _]?found|n't find|does(?: not|n't) exist|no such|marked for deletion|scheduled for deletion/i.test(textOf(error)) || isUnseen(error);
}

/** How many tries a failure is worth: as many as there is time for while another change of the cluster is under way. */
export function triesOfAssociation(error: Refusal): number {
  if (isAssociated(error) || isNotAssociated(error)) {
    return 1;
  }
  if (isConflict(error) || PASSING_CODES.test(error.errorCode ?? '')) {
    return Infinity;
  }
  return isUnseen(error) || (error.errorCode !== undefined && isMissing(error)) ? TRIES_WHEN_UNSEEN : triesOfCall(error);
}

const PASSING_CODES = /throttl|too ?many|internal|unavailable|timeout/i;

/** One change of a cluster goes on at a time: associations of others, updates. */
function isConflict(error: Refusal): boolean {
  return error.name === 'ConflictException' || error.$metadata?.httpStatusCode === 409
    || /conflict|in progress|concurrent|being (?:updated|modified|processed)|(?:UPDATING|CREATING|MAINTENANCE|HEALING|REBOOTING_BROKER)\b|try again/i.test(textOf(error));
}

/** The service could not read the secret: "Amazon MSK wasn't able to access the provided secret". */
function isUnseen(error: Refusal): boolean {
  return error.errorCode !== undefined && /(?:not|n't) able to access|(?:cannot|can't|could not|couldn't|unable to) (?:access|read|retrieve)/i.test(error.errorMessage ?? '');
}

function isMissing(error: Refusal): boolean {
  return /not[ _]?found|does(?: not|n't) exist/i.test(textOf(error));
}

/** What the service said, without the names that a user gave. */
function textOf({ errorCode, errorMessage, message }: Refusal): string {
  return errorCode === undefined ? message : `${errorCode} ${errorMessage}`;
}
