/**
 * A Debezium source: rows that are there (snapshot), and changes while it runs (streaming). What a kind of database adds are `configs` of both
 * sides, `schema` (before the table's name in a topic), `query`, `execute`, `fillStatement`, `changeStatements`, `attached` and `forget`.
 */

/** What changes are made of. */
const SHARES = { inserts: 0.6, updates: 0.3 };

/** Both sides write with the converters of the preset: a worker must be given some, and the choice decides more than all else. */
const converters = config => Object.fromEntries(Object.entries(config).filter(([key]) => /^(key|value)\.converter/.test(key)));

class ChangeSource {
  constructor(parts) {
    this.parts = parts;
  }

  /** A worker for each side, as each connector has one on MSK Connect; and their topics. */
  async start({ archive, deployment }) {
    const { parts } = this;
    await parts.worker('preset', archive, parts.localized(deployment.workerConfiguration?.properties));
    await parts.worker('vendor', archive, converters(this.configs.preset));
    // as the preset would make them: the vendor's would have one partition, or not be there at all
    await parts.ask('topics', { create: ['preset', 'vendor'].map(side => ({ name: this.topic(side), partitions: 3, config: { 'cleanup.policy': 'compact' } })) });
  }

  topic(side) {
    return `${this.configs[side]['topic.prefix']}.${this.schema}.orders`;
  }

  async fill(rows) {
    await this.execute(['TRUNCATE TABLE orders', this.fillStatement(1, rows), 'ANALYZE TABLE orders']);
  }

  /** Rows of the table as records. */
  async snapshot(side, rows, name) {
    return this.follow(side, name, rows, rows, async () => {});
  }

  /** Inserts, updates and deletes, written within seconds, then followed. */
  async streaming(side, changes, name) {
    const [inserts, updates] = [Math.round(changes * SHARES.inserts), Math.round(changes * SHARES.updates)];
    const deletes = changes - inserts - updates;
    await this.execute(['TRUNCATE TABLE orders']);
    // the vendor's default is an event and a tombstone for each deletion
    const records = inserts + updates + deletes * (side === 'vendor' ? 2 : 1);
    return this.follow(side, name, changes, records, async () => {
      await this.parts.until(() => this.attached(side), 'streaming');
      await this.execute(this.changeStatements(inserts, updates, deletes));
    });
  }

  /** @returns how much of `work` came each second */
  async follow(side, name, work, records, write) {
    const { parts } = this;
    const topic = this.topic(side);
    const before = await parts.records(topic);
    await parts.create(side, name, this.configs[side]);
    await write();
    const { perSecond, count } = await parts.watch(async () => await parts.records(topic) - before, records);
    await parts.remove(side, name);
    await this.forget(side);
    return { perSecond: perSecond * work / records, in: records, out: count };
  }
}

module.exports = { ChangeSource, converters };
