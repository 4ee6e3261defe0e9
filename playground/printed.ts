// What `import` prints for a text.
import { InputError } from '../src/adapters/input/errors';
import { readText } from '../src/adapters/read-text';
import { importedCode } from '../src/cli/import/imported';
import type { Coded } from './messages';

/** As the command names it. */
const STACK = 'ConnectorsStack';

/** What is said of a part of Node.js that is not there. */
const ABSENT = 'the browser has no ';

export function printed(text: string, name: string): Coded {
  try {
    const made = importedCode(readText(text, name), STACK);
    if (made.code?.includes(ABSENT) === true) {
      // what fails here for want of Node.js is no refusal of the library
      throw new Error(`the code cannot be run in the browser (${/the browser has no [^\n]*/.exec(made.code)![0]}); use npx cdk-msk-connect import`);
    }
    return made;
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw error;
    }
    return { remarks: [`error: ${error.message}`] };
  }
}
