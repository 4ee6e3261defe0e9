import { main } from '../../src/cli/main';

export interface Rehearsed {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `rehearse` in this process and keeps what it says. */
export async function runRehearse(cwd: string, ...args: string[]): Promise<Rehearsed> {
  const said = { out: '', err: '' };
  const status = await main(['rehearse', ...args], {
    stdout: { write: (text: string) => { said.out += text; } },
    stderr: { write: (text: string) => { said.err += text; } },
    stdin: () => '',
    color: false,
    cwd,
  });
  return { status, ...said };
}

/** The same, with the report as data. */
export async function rehearseToJson(cwd: string, ...args: string[]): Promise<Rehearsed & { report: any }> {
  const done = await runRehearse(cwd, ...args, '--format', 'json');
  return { ...done, report: done.out === '' ? undefined : JSON.parse(done.out) };
}
