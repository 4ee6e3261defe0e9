// What prints the construct code, in a worker of its own, which is loaded when it is asked for: `import`, with the AWS CDK that it runs its code with.
import type * as Printed from './printed';
import { serve } from './serve';

/** The library reads facts as it is loaded, so it is loaded when they are there. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
serve({ code: ({ text, name }) => (require('./printed') as typeof Printed).printed(text, name) });
