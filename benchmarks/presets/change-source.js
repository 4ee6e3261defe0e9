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
    const before = await this.written(side);
    await this.parts.create(side, name, this.configs[side]);
    return this.follow(side, name, { work: rows, records: rows, before });
  }

  /**
   * Inserts, updates and deletes that were made while the connector was stopped: how fast it catches up is its own speed, not that of the writer.
   * It could be stopped only once it had a position to go on from, hence the row before.
   */
  async streaming(side, changes, name) {
    const { parts } = this;
    const [inserts, updates] = [Math.round(changes * SHARES.inserts), Math.round(changes * SHARES.updates)];
    const deletes = changes - inserts - updates;
    await this.execute(['TRUNCATE TABLE orders']);
    const before = await this.written(side) + 1;
    await parts.create(side, name, this.configs[side]);
    await parts.until(() => this.attached(side), 'streaming');
    await this.execute([this.fillStatement(0, 0)]);
    await parts.until(async () => await this.written(side) === before, 'the first change');
    await parts.stop(side, name);
    await this.execute(this.changeStatements(inserts, updates, deletes));
    await parts.resume(side, name);
    // the vendor's default is an event and a tombstone for each deletion
    return this.follow(side, name, { work: changes, records: inserts + updates + deletes * (side === 'vendor' ? 2 : 1), before });
  }

  written(side) {
    return this.parts.records(this.topic(side));
  }

  /** @returns how much of `work` came each second, and the records behind the first `before` of the topic */
  async follow(side, name, { work, records, before }) {
    const { parts } = this;
    const { perSecond, count } = await parts.watch(async () => await this.written(side) - before, records);
    await parts.remove(side, name);
    await this.forget(side);
    return { perSecond: perSecond * work / records, in: records, out: count };
  }
}

module.exports = { ChangeSource, converters };
