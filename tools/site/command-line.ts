// What `check` says of some files, for the test of the playground: `[{ report, problem }]`, in their order.
//
//   ts-node -T tools/site/command-line.ts FILE…
import { basename, dirname } from 'node:path';
import { check } from '../../src/cli/check';

async function main(): Promise<void> {
  const said = [];
  for (const file of process.argv.slice(2)) {
    const out: string[] = [];
    const err: string[] = [];
    const io = { cwd: dirname(file), stdin: () => '', stdout: { write: (text: string) => out.push(text) }, stderr: { write: (text: string) => err.push(text) } };
    await check([basename(file)], { format: 'json', failOn: 'error' }, io as never);
    said.push({ report: out.length === 0 ? undefined : JSON.parse(out.join('')) as unknown, problem: err.join('').replace(/^error: |\n$/g, '') });
  }
  process.stdout.write(JSON.stringify(said));
}

void main();
