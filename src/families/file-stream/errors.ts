import type { ErrorText } from '../error-text';

/** What the file stream connectors say. */
export const ERRORS: readonly ErrorText[] = [{
  id: 'file-stream-no-file',
  pattern: /Couldn't find or create file '/,
  cause: 'the connector works with a file of the worker that is not there, and nobody can put it there',
  fix: 'file stream connectors are for rehearsals; use a connector for the system that the data comes from or goes to',
  rules: ['MC-FS-001'],
  source: 'missing-directory.txt',
}];
