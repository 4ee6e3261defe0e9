import { isTransient, mayBecomeAllowed } from './transient';

/** The function itself may run for this long, with time left for its answer. */
const PATIENCE_MS = 4 * 60_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;

/** Repeats a read until it is answered: what passes by itself must not fail a deploy. */
export async function patiently<T>(clock: () => number, startedAt: number, read: () => Promise<T>): Promise<T> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await read();
    } catch (error) {
      const passed = clock() - startedAt;
      if (passed > PATIENCE_MS || !(isTransient(error) || (error as Error).name === 'NotFoundException' || mayBecomeAllowed(error, passed))) {
        throw error;
      }
      await new Promise(resolve => setTimeout(resolve, wait * (0.5 + Math.random() / 2)));
    }
  }
}
