import { setTimeout as sleep } from 'node:timers/promises';
import { isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry';
import type { Deadline } from './deadline';

/** How often a call is tried that a permission is missing for: one that was granted a moment ago takes some seconds to be seen. */
export const TRIES_WHEN_DENIED = 6;

const DENIED = new Set(['AccessDeniedException', 'AccessDenied', 'ForbiddenException', 'InvalidClientTokenId', 'UnauthorizedException', 'UnrecognizedClientException']);

/** What errors of calls have in common. */
export type CallError = Error & { readonly code?: string; readonly $metadata?: { readonly httpStatusCode?: number } };

/** Whether the caller may not do it, or not yet. */
export function isDenied(error: CallError): boolean {
  return DENIED.has(error.name);
}

/** Whether the service is there, but cannot answer now: throttling, 5xx, an interrupted connection. */
export function isPassing(error: CallError): boolean {
  const known = error as Parameters<typeof isThrottlingError>[0];
  return isThrottlingError(known) || isServerError(known) || isTransientError(known) || error.name === 'AbortError';
}

/** How many tries a failure of a call of the SDK is worth: as many as there is time for when it passes, some when it is denied, else one. */
export function triesOfCall(error: CallError): number {
  return isPassing(error) ? Infinity : isDenied(error) ? TRIES_WHEN_DENIED : 1;
}

/**
 * Tries something until it succeeds, fails for good, or the time is over; then the last failure is thrown,
 * or the one before when the last is only that the deadline cut a call off, which says nothing.
 */
export async function patiently<T>(deadline: Deadline, call: () => Promise<T>, tries: (error: CallError) => number = triesOfCall): Promise<T> {
  let before: unknown;
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const pause = pauseAfter(attempt);
      if (deadline.remaining === 0) {
        throw before ?? error;
      }
      if (attempt >= tries(error as CallError) || pause >= deadline.remaining) {
        throw error;
      }
      before = error;
      await sleep(pause);
    }
  }
}

/** Longer from try to try, up to ten seconds, and never the same for two functions that began at once. */
export function pauseAfter(attempt: number): number {
  const first = Number(process.env.RETRY_MILLISECONDS ?? 2000);
  return first * Math.min(2 ** (attempt - 1), 5) * (0.5 + Math.random() / 2);
}
