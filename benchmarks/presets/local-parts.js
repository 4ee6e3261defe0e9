/** Kafka, workers and PostgreSQL of one case, in a JVM of its own that forgets what the case before made hot. */
const { fromLib } = require('../common');

const { RehearsalProcess } = fromLib('rehearse', 'rehearsal-process');
const { classPath, postgresBinaries } = fromLib('rehearse', 'parts');
const { findJava } = fromLib('rehearse', 'java');
const { UnpackedPlugins } = fromLib('rehearse', 'plugins');
const { statusOf } = fromLib('rehearse', 'run', 'status');
const { localize } = fromLib('rehearse', 'run', 'localize');

/** A rehearsal starts fast; here records are to flow as on a server: with the optimizing compiler and the collector that Kafka's own scripts choose. */
const JVM_OPTIONS = ['-XX:TieredStopAtLevel=4', '-XX:-UseSerialGC', '-XX:+UseG1GC', '-Xms3g', '-Xmx3g', '-XX:-UsePerfData'];
/** So that the database itself says when a row was committed. */
const POSTGRES = { track_commit_timestamp: 'on', max_wal_size: '8GB', autovacuum: 'off' };
const POLL_MILLISECONDS = 40;
const WAIT_SECONDS = 180;
const POLLS_PER_STATUS = 50;

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

class LocalParts {
  static async start(directory) {
    const jvm = RehearsalProcess.start({
      java: findJava(17).executable,
      classPath: await classPath('run'),
      command: ['run', '--dir', directory],
      jvmOptions: [...JVM_OPTIONS, `-Djava.io.tmpdir=${directory}`],
      env: { ...process.env, AWS_ACCESS_KEY_ID: 'benchmark', AWS_SECRET_ACCESS_KEY: 'benchmark', AWS_REGION: 'us-east-1', AWS_EC2_METADATA_DISABLED: 'true' },
    });
    const { bootstrapServers } = await jvm.request({ op: 'broker' });
    return new LocalParts(jvm, directory, bootstrapServers);
  }

  constructor(jvm, directory, bootstrapServers) {
    Object.assign(this, { jvm, directory, bootstrapServers, plugins: new UnpackedPlugins(directory), others: [] });
  }

  ask(op, fields = {}) {
    return this.jvm.request({ op, ...fields });
  }

  async postgres() {
    this.server ??= await this.ask('postgres', { binaries: await postgresBinaries(), properties: POSTGRES });
    return this.server;
  }

  async sql(database, sql) {
    return (await this.ask('sql', { database, sql })).rows ?? [];
  }

  /** How many records a topic holds. */
  async records(topic) {
    return Object.values((await this.ask('offsets', { topics: [topic] })).end[topic]).reduce((sum, offset) => sum + offset, 0);
  }

  /** A synthesized configuration, with the local parts in place of the deployment's. */
  localized(values, replacements = {}) {
    return localize(values ?? new Map(), this.bootstrapServers, replacements).config;
  }

  async worker(worker, archive, properties) {
    await this.ask('worker', { worker, plugin: await this.plugins.folder(archive), properties });
  }

  /** Creates a connector and waits until it runs. */
  async create(worker, name, config) {
    const { status, body } = await this.ask('connector', { worker, name, config });
    if (status >= 300) {
      throw new Error(`the worker refuses ${name}: ${body?.message}`);
    }
    const { outcome, body: state } = await this.ask('await', { worker, name, timeout: WAIT_SECONDS });
    if (outcome !== 'running') {
      throw new Error(`${name} does not run: ${statusOf(state).error ?? outcome}`);
    }
    this.running = { worker, name };
  }

  /** Ends the tasks; the connector keeps its position. */
  async stop(worker, name) {
    this.running = undefined;
    await this.tell(worker, name, 'stop');
    await this.until(async () => {
      const { body } = await this.ask('status', { worker, name });
      return body?.connector?.state === 'STOPPED' && body.tasks.length === 0;
    }, `${name} to stop`);
  }

  async resume(worker, name) {
    await this.tell(worker, name, 'resume');
    this.running = { worker, name };
  }

  async tell(worker, name, what) {
    const { status, body } = await this.ask('rest', { worker, method: 'PUT', path: `/connectors/${name}/${what}` });
    if (status >= 300) {
      throw new Error(`the worker does not ${what} ${name}: ${body?.message}`);
    }
  }

  async refuseFailure() {
    const { error } = this.running === undefined ? {} : statusOf((await this.ask('status', this.running)).body);
    if (error !== undefined) {
      throw new Error(`${this.running.name} failed: ${error}`);
    }
  }

  async remove(worker, name) {
    this.running = undefined;
    await this.ask('delete', { worker, name });
    await this.until(async () => (await this.ask('status', { worker, name })).status === 404, `${name} to go`);
  }

  async until(test, what) {
    const end = Date.now() + WAIT_SECONDS * 1000;
    for (let polls = 1; !await test(); polls++) {
      if (Date.now() > end) {
        throw new Error(`waited ${WAIT_SECONDS} s for ${what}`);
      }
      if (polls % POLLS_PER_STATUS === 0) {
        await this.refuseFailure();
      }
      await pause(POLL_MILLISECONDS);
    }
  }

  /**
   * Watches a counter until it has come to a number.
   *
   * @returns how much of it came each second, from the first time that it had moved to the last; and where it ended
   */
  async watch(counter, wanted) {
    let first;
    let last;
    await this.until(async () => {
      const count = await counter();
      if (count > (last?.count ?? 0)) {
        last = { count, at: performance.now() };
        first ??= last;
      }
      return count >= wanted;
    }, `${wanted}, of which ${last?.count ?? 0} came`);
    // what comes too often comes a little later
    await pause(500);
    return { perSecond: (last.count - first.count) / ((last.at - first.at) / 1000), count: await counter() };
  }

  /** Something that is to go with the rest. */
  alsoEnd(part) {
    this.others.push(part);
  }

  kill() {
    this.others.forEach(part => part.kill());
    this.jvm.kill();
  }

  async end() {
    await this.jvm.stop();
    await Promise.all(this.others.map(part => part.end()));
  }
}

module.exports = { LocalParts };
