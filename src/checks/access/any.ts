import type { Known } from '../../model';

/** Whether one of them certainly is, certainly none is, or it depends on what only the deploy knows. */
export function any<T>(items: readonly T[], test: (item: T) => Known): Known {
  let answer: Known = false;
  for (const item of items) {
    answer = either(answer, test(item));
    if (answer === true) {
      return true;
    }
  }
  return answer;
}

/** True where one is, false where both are, and otherwise not known. */
export function either(left: Known, right: Known): Known {
  return left === true || right === true ? true : left === undefined || right === undefined ? undefined : false;
}
