// What `check` says of some files, or the code that `import` prints for them, for the test of the playground: `[{ report, problem }]` or `[{ code, remarks }]`, in their order.
//
//   ts-node -T tools/site/command-line.ts check|import FILE…
import { basename, dirname } from 'node:path';
import { check } from '../../src/cli/check';
import { importConnectors } from '../../src/cli/import/import';
import type { CliIo } from '../../src/cli/io';

async function checked(file: string): Promise<object> {
  const { io, out, err } = ioIn(dirname(file));
  await check([basename(file)], { format: 'json', failOn: 'error' }, io);
  return { report: out.length === 0 ? undefined : JSON.parse(out.join('')) as unknown, problem: err.join('').replace(/^error: |\n$/g, '') };
}

function imported(file: string): object {
  const { io, out, err } = ioIn(dirname(file));
  importConnectors([basename(file)], { connector: [], stack: 'ConnectorsStack' }, io);
  return { code: out.join(''), remarks: err.join('').split('\n').filter(line => line !== '') };
}

async function main(): Promise<void> {
  const [command, ...files] = process.argv.slice(2);
  const said: object[] = [];
  for (const file of files) {
    said.push(command === 'import' ? imported(file) : await checked(file));
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
