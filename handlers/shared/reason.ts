import { masked } from './masks';

/** CloudFormation takes an answer of 4 kB; the reason leaves room for the rest, and is read in one column of a table. */
export const REASON_BYTES = 1024;

/** The text of a failure as others may see it: without secrets, and no longer than an answer can carry. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return bounded(masked(text), REASON_BYTES);
}

/** A text of no more than some bytes, as JSON in UTF-8; what is cut ends with an ellipsis. */
export function bounded(text: string, bytes: number): string {
  if (size(text) <= bytes) {
    return text;
  }
  const characters = [...text];
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (size(`${characters.slice(0, middle).join('')}…`) <= bytes) {
      fits = middle;
    } else {
      tooMany = middle;
    }
  }
  return `${characters.slice(0, fits).join('')}…`;
}

/** What a text takes in an answer: a line feed or a quotation mark takes two bytes there. */
function size(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}
