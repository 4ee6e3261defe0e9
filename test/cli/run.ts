import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main';
import type { CheckReport } from '../../src/cli/report/check-report';

export interface Run { readonly status: number; readonly out: string; readonly err: string }

/** Runs the command line in a directory of its own that holds some files. */
export async function run(args: string[], files: Record<string, string | Buffer | object> = {}, stdin = ''): Promise<Run> {
  const cwd = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  }
  let out = '';
  let err = '';
  const status = await main(args, {
    cwd,
    color: false,
    stdin: () => stdin,
    stdout: { write: (text: string) => { out += text; } },
    stderr: { write: (text: string) => { err += text; } },
  });
  return { status, out, err };
}

/** The report of a check, with what it says of the only connector. */
export async function check(args: string[], files: Record<string, string | Buffer | object> = {}, stdin = ''): Promise<Run & { report: CheckReport }> {
  const result = await run(['check', '--format', 'json', ...args], files, stdin);
  return { ...result, report: JSON.parse(result.out) as CheckReport };
}
