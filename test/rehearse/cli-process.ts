import { spawn, spawnSync } from 'child_process';
import type { ChildProcess } from 'child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { buildSync } from 'esbuild';
import { ROOMS } from '../../projenrc/rooms';

const ROOT = join(__dirname, '..', '..');

/** The command line as a program of its own, from the sources as they are now. */
export class CliProgram {
  readonly scratch = mkdtempSync(join(tmpdir(), 'cli-program-'));

  constructor() {
    for (const name of ['node_modules', 'rehearsal', 'package.json', 'extensions']) {
      symlinkSync(join(ROOT, name), join(this.scratch, name));
    }
    mkdirSync(join(this.scratch, 'lib', 'catalog'), { recursive: true });
    symlinkSync(join(ROOT, 'src', 'catalog', 'facts'), join(this.scratch, 'lib', 'catalog', 'facts'));
    symlinkSync(join(ROOT, 'lib', 'handlers'), join(this.scratch, 'lib', 'handlers'));
    const sources = ROOMS.flatMap(room => readdirSync(join(ROOT, 'src', room), { recursive: true }).map(file => join(ROOT, 'src', room, String(file))));
    buildSync({
      entryPoints: sources.filter(file => file.endsWith('.ts')), outbase: join(ROOT, 'src'), outdir: join(this.scratch, 'lib'), format: 'cjs', platform: 'node', target: 'es2022',
    });
    writeFileSync(join(this.scratch, 'main.js'), 'require("./lib/cli/main.js").main(process.argv.slice(2)).then(status => { process.exitCode = status; });\n');
  }

  /** Starts it with a directory for temporary files that nothing else uses, and with a limit of open files. */
  start(args: readonly string[], env: NodeJS.ProcessEnv = {}, openFiles?: number): StartedCli {
    // whatever stands in a path: blanks, and letters that the locale of most containers does not have
    const temporary = mkdtempSync(join(this.scratch, 'tmp größe 数据 '));
    spawnSync('chmod', ['711', this.scratch, temporary]);
    const command = [process.execPath, join(this.scratch, 'main.js'), ...args];
    const [program, ...rest] = openFiles === undefined ? command : ['bash', '-c', `ulimit -n ${openFiles}; exec "$@"`, 'bash', ...command];
    const child = spawn(program, rest, { env: { ...process.env, LC_ALL: 'C', ...env, TMPDIR: temporary }, stdio: ['ignore', 'pipe', 'pipe'] });
    return new StartedCli(child, temporary);
  }
}

/** The unpacked servers and plugins: thousands of files, in which nothing shows how far a rehearsal has come. */
const PROGRAMS = /^(postgres|mariadb|plugin-\w+)$/;

export class StartedCli {
  out = '';
  readonly ended: Promise<number | string>;

  constructor(readonly child: ChildProcess, readonly temporary: string) {
    const add = (chunk: Buffer) => {
      this.out += chunk.toString();
    };
    child.stdout!.on('data', add);
    child.stderr!.on('data', add);
    this.ended = new Promise(resolve => child.once('close', (code, signal) => resolve(signal ?? code ?? -1)));
  }

  /** Waits until some file or folder of that name is there. */
  async reaches(name: string | RegExp, seconds = 60): Promise<void> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
      if (this.files(PROGRAMS).some(file => (typeof name === 'string' ? file.endsWith(name) : name.test(file)))) {
        return;
      }
      if (this.child.exitCode !== null) {
        break;
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`it did not get to ${name}: ${this.out} ${this.files().join(' ')}`);
  }

  /** @param except names of folders that are not looked into */
  files(except?: RegExp, below = ''): string[] {
    try {
      return readdirSync(join(this.temporary, below), { withFileTypes: true }).flatMap((entry) => {
        const path = join(below, entry.name);
        return entry.isDirectory() && !except?.test(entry.name) ? [path, ...this.files(except, path)] : [path];
      });
    } catch {
      return []; // a folder went away in between
    }
  }

  /** The processes that work in its directory, when they have had some seconds to end. */
  async leftProcesses(seconds = 15): Promise<string[]> {
    let found: string[] = [];
    for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
      found = spawnSync('ps', ['-eo', 'pid,args', '-ww'], { encoding: 'utf-8' }).stdout.split('\n').filter(line => line.includes(this.temporary.split(' ').pop()!));
      if (found.length === 0) {
        break;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return found;
  }
}
