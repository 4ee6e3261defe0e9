/** The sink of Apache Iceberg: records of a source as rows of a table, its files on a stand-in for S3, its catalog in PostgreSQL. */
const { fromLib } = require('../common');
const { converters } = require('./change-source');
const { feed } = require('./feed');

const { IcebergSink: LocalIceberg } = fromLib('rehearse', 'run', 'iceberg-sink');
const { LocalObjectStore } = fromLib('rehearse', 'run', 'object-store');

/** Both sides commit as often; after minutes, which is the default of both, nothing would be there to measure. */
const COMMIT = { 'iceberg.control.commit.interval-ms': '1000' };

/** A task whose topic is read to the end sleeps until its next flush, and takes no part in commits: after a second on both sides, instead of a minute. */
const FLUSH = { 'offset.flush.interval.ms': '1000' };

/** What the local end asks of a database: here each side has a catalog of its own. */
const catalogIn = (parts, database) => ({ start: () => parts.postgres(), create: async () => database });

class IcebergSink {
  static async prepare(parts, subjects, rows) {
    const topic = await feed(parts, subjects.get('feed'), rows);
    const { archive, deployment } = subjects.get('iceberg');
    const store = new LocalObjectStore(parts.jvm);
    const local = {};
    for (const side of ['preset', 'vendor']) {
      await parts.sql('postgres', `CREATE DATABASE ${side}_catalog`);
      local[side] = await new LocalIceberg({}, parts.jvm, catalogIn(parts, `${side}_catalog`), store).start();
    }
    const preset = parts.localized(deployment.configuration, { ...leftOut(deployment.configuration), ...local.preset, ...COMMIT });
    // a class, a catalog, a table and who makes it, what to read, and the brokers for the clients that the connector opens
    const vendor = {
      'connector.class': preset['connector.class'],
      ...local.vendor,
      ...COMMIT,
      'iceberg.tables': preset['iceberg.tables'],
      'iceberg.tables.auto-create-enabled': 'true',
      'iceberg.kafka.bootstrap.servers': parts.bootstrapServers,
      'topics': topic,
    };
    await parts.worker('preset-sink', archive, { ...parts.localized(deployment.workerConfiguration?.properties), ...FLUSH });
    await parts.worker('vendor-sink', archive, { ...converters(preset), ...FLUSH });
    return new IcebergSink(parts, { preset, vendor }, rows);
  }

  constructor(parts, sides, rows) {
    Object.assign(this, { parts, sides, rows });
  }

  /** All records of the topic as rows. When how many were committed, the table's own snapshots say. */
  async round(side, name) {
    const { parts, rows } = this;
    const worker = `${side}-sink`;
    // gone for the catalog, so that the next sink makes it anew
    await parts.sql(`${side}_catalog`, 'DO $$ BEGIN DELETE FROM iceberg_tables; EXCEPTION WHEN undefined_table THEN NULL; END $$');
    await parts.create(worker, name, this.sides[side]);
    let snapshots = [];
    await parts.until(async () => {
      snapshots = await this.snapshots(side);
      return total(snapshots) >= rows;
    }, `${rows} rows`);
    await parts.remove(worker, name);
    const out = total(await this.snapshots(side));
    // from commit to commit; the first one stands for the start, the last one for what was left
    const commits = snapshots.map(({ 'timestamp-ms': at, summary }) => ({ at, added: Number(summary['added-records'] ?? 0) })).filter(({ added }) => added > 0);
    const steady = commits.slice(1, -1);
    if (steady.length === 0) {
      throw new Error(`${rows} records went into ${commits.length} commits, too few to measure from one to the next; take more records`);
    }
    const added = steady.reduce((sum, commit) => sum + commit.added, 0);
    return { perSecond: added / ((steady[steady.length - 1].at - commits[0].at) / 1000), in: rows, out };
  }

  async snapshots(side) {
    const [[location] = []] = await this.parts.sql(`${side}_catalog`, 'SELECT metadata_location FROM iceberg_tables');
    if (location === undefined) {
      return [];
    }
    const metadata = await fetch(`${this.sides[side]['iceberg.catalog.s3.endpoint']}/${location.replace('s3://', '')}`);
    return (await metadata.json()).snapshots ?? [];
  }
}

const leftOut = configuration => Object.fromEntries([...configuration.keys()].filter(key => key.startsWith('iceberg.catalog.')).map(key => [key, undefined]));

const total = snapshots => Number(snapshots[snapshots.length - 1]?.summary['total-records'] ?? 0);

module.exports = { IcebergSink };
