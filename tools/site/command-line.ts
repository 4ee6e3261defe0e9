// What `check` says of some files, and the code that `import` prints for them, for the test of the playground: `[{ report, problem, code, remarks }]`, in their order.
//
//   ts-node -T tools/site/command-line.ts FILE…
import { basename, dirname } from 'node:path';
import { check } from '../../src/cli/check';
import { importConnectors } from '../../src/cli/import/import';
import type { CliIo } from '../../src/cli/io';

async function main(): Promise<void> {
  const said = [];
  for (const file of process.argv.slice(2)) {
    const checked = ioIn(dirname(file));
    await check([basename(file)], { format: 'json', failOn: 'error' }, checked.io);
    const imported = ioIn(dirname(file));
    importConnectors([basename(file)], { connector: [], stack: 'ConnectorsStack' }, imported.io);
    said.push({
      report: checked.out.length === 0 ? undefined : JSON.parse(checked.out.join('')) as unknown, problem: checked.err.join('').replace(/^error: |\n$/g, ''),
      code: imported.out.join(''), remarks: imported.err.join('').split('\n').filter(line => line !== ''),
    });
  }
  process.stdout.write(JSON.stringify(said));
}

/** A folder to run a command in, with what it prints. */
function ioIn(cwd: string): { readonly io: CliIo; readonly out: string[]; readonly err: string[] } {
  const [out, err]: string[][] = [[], []];
  const io = { cwd, stdin: () => '', stdout: { write: (text: string) => out.push(text) }, stderr: { write: (text: string) => err.push(text) } };
  return { io: io as unknown as CliIo, out, err };
}

void main();
