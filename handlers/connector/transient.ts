import { isDenied, isPassing } from '../shared/patience';
import type { CallError } from '../shared/patience';

/** Rights that have just been written are not in force everywhere at once. */
const RIGHTS_TAKE_MS = 3 * 60_000;

export function isNotFound(error: unknown): boolean {
  return (error as CallError).name === 'NotFoundException';
}

/** A refusal that depends on the state: something may have changed since it was read. */
export function isRefusal(error: unknown): boolean {
  return ['BadRequestException', 'ConflictException', 'NotFoundException'].includes((error as CallError).name);
}

/** An update to what is there already is a refusal, too. */
export function isIdentical(error: unknown): boolean {
  return /identical to the current value/i.test((error as CallError).message);
}

/** Whether the same step may succeed later: what was read may be gone, too, and rights may only have to arrive. */
export function maySucceedLater(error: unknown, sinceMs: number): boolean {
  return isPassing(error as CallError) || isNotFound(error) || (isDenied(error as CallError) && sinceMs < RIGHTS_TAKE_MS);
}

/** One line that says what a service answered. */
export function describeError({ name, message }: CallError): string {
  return `MSK Connect refused the request. ${name}: ${message}`;
}
