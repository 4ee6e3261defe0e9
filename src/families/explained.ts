import type { ErrorText } from './error-text';
import { ERROR_TEXTS } from './error-texts';

/** What is known of an error: its message and stack trace together. */
export function explainedBy(text: string): ErrorText | undefined {
  return ERROR_TEXTS.find(({ pattern }) => pattern.test(text));
}
