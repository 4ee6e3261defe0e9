import { existsSync } from 'fs';
import { join } from 'path';
import { RehearsalProcess } from '../../../src/rehearse/rehearsal-process';
import { progressOfGroup } from '../../../src/rehearse/run/kafka';
import type { Behaviour, Run, Trouble } from './behaviour';
import { sleep } from './behaviour';
import type { Json } from './state';
import { EmbeddedWorkers, WorkerProcesses } from './workers';
import type { RestAnswer, Workers } from './workers';

const MODULE = join(__dirname, '..', '..', '..', 'rehearsal');
const POLL_MS = 50;
/** A task that fails does so soon after its start, and what it was before may still be told for a moment. */
const STEADY_MS: { readonly [outcome: string]: number } = { RUNNING: 500, FAILED: 1_500 };
const PATIENCE_MS = 60_000;

/** A real Kafka Connect: each connector on a worker of its own, as on MSK Connect. The file key of a plugin is its folder. */
export class RealBehaviour implements Behaviour {
  /** Starts the broker that all workers share. Workers are part of its process, or, as those of the service, processes of their own. */
  static async start(directory: string, workers: 'embedded' | 'processes' = 'embedded'): Promise<RealBehaviour> {
    const jar = join(MODULE, 'target', 'rehearsal.jar');
    if (!existsSync(jar)) {
      throw new Error('the rehearsal module is not built; run "mvn -q package -DskipTests" in rehearsal');
    }
    const libraries = join(MODULE, 'target', 'libs', '*');
    const connect = RehearsalProcess.start({ java: 'java', jvmOptions: ['-Xmx700m'], classPath: [jar, libraries], command: ['run', '--dir', directory] });
    const { bootstrapServers } = await connect.request({ op: 'broker' });
    return new RealBehaviour(connect, workers === 'embedded' ? new EmbeddedWorkers(connect) : new WorkerProcesses(libraries, bootstrapServers, directory));
  }

  private constructor(readonly connect: RehearsalProcess, private readonly workers: Workers & { end?(): Promise<void> }) {}

  async end(): Promise<void> {
    await this.workers.end?.();
    await this.connect.stop();
  }

  async start(run: Run): Promise<Trouble> {
    await this.workers.start(run);
    return this.configure(run);
  }

  async configure({ name, configuration }: Run): Promise<Trouble> {
    const put = await this.put(name, configuration);
    if (put.status >= 400) {
      return String(put.body?.message ?? put.status);
    }
    const { body } = await this.rest(name, 'GET', '/status');
    if (body?.connector?.state === 'PAUSED') {
      // its tasks are told when it is resumed
      return undefined;
    }
    await this.applied(name, configuration);
    return this.health(name);
  }

  async replaceWorkers(run: Run): Promise<Trouble> {
    await this.workers.stop(run.name);
    return this.start(run);
  }

  async stop(name: string): Promise<void> {
    // the service makes topics for configurations anew; of the rehearsal's, the connector must be taken out
    await this.rest(name, 'DELETE', '');
    await this.workers.stop(name);
  }

  async pause(name: string): Promise<void> {
    await this.rest(name, 'PUT', '/pause');
  }

  async resume(name: string): Promise<void> {
    await this.rest(name, 'PUT', '/resume');
  }

  async restart(name: string, onlyFailedTasks: boolean): Promise<Trouble> {
    await this.rest(name, 'POST', `/restart?includeTasks=true&onlyFailed=${onlyFailedTasks}`);
    const trouble = await this.health(name);
    return trouble ?? (await this.hasRead(name) ? undefined : this.health(name));
  }

  async failedTasks(name: string): Promise<number> {
    const { body } = await this.rest(name, 'GET', '/status');
    return ((body?.tasks ?? []) as { state: string }[]).filter(({ state }) => state === 'FAILED').length;
  }

  /** While workers agree on who does what, they answer 409. */
  private async put(name: string, configuration: Json): Promise<RestAnswer> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await this.rest(name, 'PUT', '/config', configuration);
      if (answer.status !== 409 || Date.now() > end) {
        return answer;
      }
      await sleep(POLL_MS);
    }
  }

  /** Waits until the tasks have the configuration: until then their state is that of the old one. */
  private async applied(name: string, configuration: Readonly<Record<string, string>>): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const { body } = await this.rest(name, 'GET', '/tasks');
      const tasks = Array.isArray(body) ? body as { config: Json }[] : [];
      // a connector passes on to its tasks what it likes; what it does must be as configured
      if (tasks.length > 0 && tasks.every(({ config }) => Object.entries(configuration).every(([key, value]) => config[key] === undefined || config[key] === value))) {
        return;
      }
      if (Date.now() > end) {
        throw new Error(`${name} did not take its configuration`);
      }
      await sleep(POLL_MS);
    }
  }

  /** Looks at connector and tasks until their state is one and the same for a while. */
  private async health(name: string): Promise<Trouble> {
    const end = Date.now() + PATIENCE_MS;
    let outcome = '';
    let since = Date.now();
    for (;;) {
      const { body } = await this.rest(name, 'GET', '/status');
      const parts = [body?.connector, ...body?.tasks ?? []].filter(part => part !== undefined) as { state: string; trace?: string }[];
      const now = parts.some(({ state }) => state === 'FAILED') ? 'FAILED' : parts.length > 1 && parts.every(({ state }) => state === 'RUNNING') ? 'RUNNING' : '';
      if (now !== outcome) {
        [outcome, since] = [now, Date.now()];
      }
      if (outcome !== '' && Date.now() - since >= STEADY_MS[outcome]) {
        return outcome === 'RUNNING' ? undefined : parts.find(({ trace }) => trace !== undefined)?.trace ?? 'FAILED';
      }
      if (Date.now() > end) {
        return `${name} neither runs nor fails`;
      }
      await sleep(POLL_MS);
    }
  }

  /** Waits until a sink has read what there is, and answers false where it fails before: one that has yet to join its group runs, whatever awaits it. */
  private async hasRead(name: string): Promise<boolean> {
    const { body } = await this.rest(name, 'GET', '/config');
    const topics = String(body?.topics ?? '').split(',').filter(topic => topic !== '');
    for (const end = Date.now() + PATIENCE_MS; topics.length > 0 && Date.now() < end; await sleep(POLL_MS)) {
      if (await this.failedTasks(name) > 0) {
        return false;
      }
      if ((await progressOfGroup(this.connect, `connect-${name}`, topics)).lag === 0) {
        return true;
      }
    }
    return true;
  }

  private rest(name: string, method: string, path: string, body?: Json): Promise<RestAnswer> {
    return this.workers.rest(name, method, `/connectors/${name}${path}`, body);
  }
}
