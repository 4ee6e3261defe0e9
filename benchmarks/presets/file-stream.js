/** The connectors for files of Apache Kafka. */
const { rmSync, statSync } = require('fs');
const { join } = require('path');
const { LINE, produceLines, writeLines } = require('./lines');

/** What a worker must be told: how records are written. It is what the preset's worker is told. */
const STRINGS = { 'key.converter': 'org.apache.kafka.connect.storage.StringConverter', 'value.converter': 'org.apache.kafka.connect.storage.StringConverter' };

class FileSource {
  static async prepare(parts, subjects, rows) {
    const file = join(parts.directory, 'lines.txt');
    writeLines(file, rows);
    const { archive, deployment } = subjects.get('file-source');
    const preset = parts.localized(deployment.configuration, { file });
    // a class, a file and a topic, which exists
    const vendor = { 'connector.class': preset['connector.class'], file, 'topic': 'vendor-lines' };
    await parts.worker('preset', archive, parts.localized(deployment.workerConfiguration?.properties));
    await parts.worker('vendor', archive, STRINGS);
    await parts.ask('topics', { create: [preset, vendor].map(({ topic }) => ({ name: topic, partitions: 1, config: {} })) });
    return new FileSource(parts, { preset, vendor }, rows);
  }

  constructor(parts, sides, rows) {
    Object.assign(this, { parts, sides, rows });
  }

  async round(side, name) {
    const { parts, sides: { [side]: config }, rows } = this;
    const before = await parts.records(config.topic);
    await parts.create(side, name, config);
    const { perSecond, count } = await parts.watch(async () => await parts.records(config.topic) - before, rows);
    await parts.remove(side, name);
    return { perSecond, in: rows, out: count };
  }
}

class FileSink {
  static async prepare(parts, subjects, rows) {
    const file = join(parts.directory, 'out.txt');
    const { archive, deployment } = subjects.get('file-sink');
    const preset = parts.localized(deployment.configuration, { file });
    const vendor = { 'connector.class': preset['connector.class'], file, 'topics': preset.topics };
    await parts.ask('topics', { create: [{ name: preset.topics, partitions: 1, config: {} }] });
    await produceLines(parts, preset.topics, rows);
    await parts.worker('preset', archive, { ...STRINGS, ...parts.localized(deployment.workerConfiguration?.properties) });
    await parts.worker('vendor', archive, STRINGS);
    return new FileSink(parts, { preset, vendor }, file, rows);
  }

  constructor(parts, sides, file, rows) {
    Object.assign(this, { parts, sides, file, rows });
  }

  async round(side, name) {
    const { parts, file, rows } = this;
    rmSync(file, { force: true });
    await parts.create(side, name, this.sides[side]);
    const { perSecond, count } = await parts.watch(async () => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / LINE, rows);
    await parts.remove(side, name);
    return { perSecond, in: rows, out: count };
  }
}

module.exports = { FileSink, FileSource };
