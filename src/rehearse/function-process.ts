import { createRequire } from 'module';

/**
 * Runs a function of a deploy on this machine: the bundle that Lambda would run, with the event that the template would send.
 * Arguments: the folder of the bundle, and the event as JSON. Ends with status 1 and the reason on standard error where the function fails.
 */
async function main(bundle: string, event: string): Promise<void> {
  const began = Date.now();
  const { handler } = createRequire(__filename)(bundle) as { handler: (event: unknown, context: object) => Promise<unknown> };
  await handler(JSON.parse(event), { getRemainingTimeInMillis: () => LIMIT_MILLISECONDS - (Date.now() - began) });
}

const LIMIT_MILLISECONDS = 60_000;

if (require.main === module) {
  // whoever asked for it is gone, and nobody waits
  process.stdin.on('close', () => process.exit(1)).resume();
  main(process.argv[2], process.argv[3]).then(() => process.exit(0), (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
}
