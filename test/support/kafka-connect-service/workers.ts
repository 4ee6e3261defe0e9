import { spawn } from 'child_process';
import type { ChildProcess } from 'child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'fs';
import { createServer } from 'net';
import type { AddressInfo } from 'net';
import { basename, join } from 'path';
import type { RehearsalProcess } from '../../../src/rehearse/rehearsal-process';
import { SHORT_LIVED } from '../short-lived-java';
import type { Run } from './behaviour';
import { sleep } from './behaviour';
import type { Json } from './state';

/** What the REST interface of a worker answers. */
export interface RestAnswer {
  readonly status: number;
  readonly body: any;
}

/** The workers of Kafka Connect, one for each connector. */
export interface Workers {
  start(run: Run): Promise<void>;
  stop(name: string): Promise<void>;
  rest(name: string, method: string, path: string, body?: Json): Promise<RestAnswer>;
}

/** Workers in the process of the rehearsal, which is warm: they start in a second. */
export class EmbeddedWorkers implements Workers {
  constructor(private readonly connect: RehearsalProcess) {}

  async start({ name, plugin, workerProperties }: Run): Promise<void> {
    await this.connect.request({ op: 'worker', worker: name, plugin, properties: workerProperties });
  }

  async stop(name: string): Promise<void> {
    await this.connect.request({ op: 'stopWorker', worker: name });
  }

  async rest(name: string, method: string, path: string, body?: Json): Promise<RestAnswer> {
    return await this.connect.request({ op: 'rest', worker: name, method, path, body }) as unknown as RestAnswer;
  }
}

const CLASS = 'org.apache.kafka.connect.cli.ConnectDistributed';
const STRING = 'org.apache.kafka.connect.storage.StringConverter';

/** Workers as the service has them: each a process of its own, started by Kafka Connect's own command. */
export class WorkerProcesses implements Workers {
  private readonly running = new Map<string, { readonly child: ChildProcess; readonly url: string }>();

  /**
   * @param classPath the JARs of Kafka Connect
   * @param bootstrapServers the broker
   * @param directory where plugins and settings go
   */
  constructor(private readonly classPath: string, private readonly bootstrapServers: string, private readonly directory: string) {}

  async start(run: Run): Promise<void> {
    const port = await freePort();
    const home = mkdtempSync(join(this.directory, `${run.name}-`));
    mkdirSync(join(home, 'plugins'));
    symlinkSync(run.plugin, join(home, 'plugins', basename(run.plugin)));
    writeFileSync(join(home, 'worker.properties'), Object.entries(this.properties(run, home, port)).map(([key, value]) => `${key}=${value}\n`).join(''));
    const child = spawn('java', [...SHORT_LIVED, '-Xmx256m', '-cp', this.classPath, CLASS, join(home, 'worker.properties')], { stdio: 'ignore' });
    this.running.set(run.name, { child, url: `http://127.0.0.1:${port}` });
    while (!await fetch(`http://127.0.0.1:${port}/connectors`).then(({ ok }) => ok, () => false)) {
      if (child.exitCode !== null) {
        throw new Error(`the worker ended with status ${child.exitCode}`);
      }
      await sleep(50);
    }
  }

  async stop(name: string): Promise<void> {
    const { child } = this.running.get(name)!;
    this.running.delete(name);
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill();
    await ended;
  }

  async rest(name: string, method: string, path: string, body?: Json): Promise<RestAnswer> {
    const answer = await fetch(`${this.running.get(name)!.url}${path}`, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  /** Ends all that still run. */
  async end(): Promise<void> {
    await Promise.all([...this.running.keys()].map(name => this.stop(name)));
  }

  private properties({ name, workerProperties }: Run, home: string, port: number): Record<string, string> {
    const topics = ['config', 'offset', 'status'].flatMap(kind => [[`${kind}.storage.topic`, `${name}-${kind}s`], [`${kind}.storage.replication.factor`, '1']]);
    return {
      'key.converter': STRING, 'value.converter': STRING, ...workerProperties, 'bootstrap.servers': this.bootstrapServers, 'group.id': name,
      ...Object.fromEntries(topics) as Record<string, string>, 'listeners': `http://127.0.0.1:${port}`, 'plugin.path': join(home, 'plugins'),
    };
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
