import { InputError } from './errors';

/** CloudFormation and Kafka Connect nest a few levels; a text that nests more is no configuration of either, and what recurses through it would exhaust the stack. */
export const DEEPEST = 200;

/** A text that nests too deep, seen while it is read. */
export class TooDeep extends Error {
  constructor(deepest = DEEPEST) {
    super(`it is nested more than ${deepest} levels deep`);
  }
}

/** Runs what reads a file; one that nests too deep cannot be read. */
export function refusingDepth<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof TooDeep ? new InputError(path, error.message) : error;
  }
}

/** Whether the brackets of a text in JSON nest too deep. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 92) {
        index++;
      } else if (code === 34) {
        quoted = false;
      }
    } else if (code === 34) {
      quoted = true;
    } else if (code === 123 || code === 91) {
      if (++depth > DEEPEST) {
        return true;
      }
    } else if (code === 125 || code === 93) {
      depth = Math.max(0, depth - 1);
    }
  }
  return false;
}
