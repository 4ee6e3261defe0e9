import { rememberedText } from '../model';

/** The candidate that a misspelt name was most likely meant to be, if any is near enough. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(name);
  const letters = lettersOf(wanted);
  const limit = wanted.length < 4 ? 1 : wanted.length < 12 ? 2 : 3;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit + 3) {
      continue;
    }
    const other = spelling(candidate);
    if (differing(letters, other.letters) > 2 * (bestDistance - 1)) {
      continue;
    }
    const distance = editDistance(wanted, other.plain, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A candidate as it is compared. */
interface Spelling { readonly plain: string; readonly letters: number }

/** The same options are candidates for each unknown key of a configuration, which can have very many. */
const spelling = rememberedText((candidate: string): Spelling => {
  const text = plain(candidate);
  return { plain: text, letters: lettersOf(text) };
});

/* eslint-disable no-bitwise -- a set of letters is a number, or telling texts apart that are far from each other would take as long as comparing them */

/** Which letters are in a text, one bit for each. One change of a text adds at most one and takes at most one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    letters |= 1 << (text.charCodeAt(index) & 31);
  }
  return letters;
}

function differing(left: number, right: number): number {
  let count = 0;
  for (let bits = left ^ right; bits !== 0; bits &= bits - 1) {
    count++;
  }
  return count;
}
/* eslint-enable no-bitwise */

/** Case and separators are what people get wrong first. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '.').replace(/^\.|\.$/g, '').slice(0, 200);
}

/** Damerau-Levenshtein with adjacent swaps, given up once it must exceed the limit. */
function editDistance(left: string, right: string, limit: number): number {
  if (left === right) {
    return 0;
  }
  if (Math.abs(left.length - right.length) >= limit) {
    return limit;
  }
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let value = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost);
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        value = Math.min(value, before[column - 2] + 1);
      }
      current.push(value);
      smallest = Math.min(smallest, value);
    }
    if (smallest >= limit) {
      return limit;
    }
    before = previous;
    previous = current;
  }
  return previous[right.length];
}
