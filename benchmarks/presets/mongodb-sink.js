/** MongoDB's sink: records as documents of a server in memory, the one of rehearsals. */
const { fromLib } = require('../common');
const { converters } = require('./change-source');

const { RehearsalProcess } = fromLib('rehearse', 'rehearsal-process');
const { mongoDbClassPath } = fromLib('rehearse', 'parts');
const { findJava } = fromLib('rehearse', 'java');

const SERVER = 'io.github.cdkmskconnect.rehearsal.mongodb.MongoDbServer';
const PER_CHUNK = 10_000;
/** How much was written is known from what was committed; a minute, the default, would be longer than a round. */
const COMMITS = { 'offset.flush.interval.ms': '250' };

const record = id => ({ key: JSON.stringify({ id }), value: JSON.stringify({ id, customer: `customer ${id % 100}`, price: id / 4, note: 'as long as a note is, and a little longer' }) });

async function produce(parts, topic, count) {
  for (let start = 0; start < count; start += PER_CHUNK) {
    await parts.ask('produce', { topic, records: Array.from({ length: Math.min(PER_CHUNK, count - start) }, (_, index) => record(start + index)) });
  }
}

class MongoDbSink {
  static async prepare(parts, subjects, rows) {
    const server = RehearsalProcess.start({ java: findJava(17).executable, classPath: await mongoDbClassPath(), main: SERVER, command: [], jvmOptions: ['-Xmx1g'] });
    parts.alsoEnd({ kill: () => server.kill(), end: () => server.stop() });
    const { url } = await server.request({ op: 'start' });
    const { archive, deployment } = subjects.get('mongodb');
    const preset = parts.localized(deployment.configuration, { 'connection.uri': url });
    // a class, where to write, what to read. By default each record becomes a new document, also when it comes again
    const { topics, database } = preset;
    const vendor = { 'connector.class': preset['connector.class'], 'connection.uri': url, database, topics };
    await parts.ask('topics', { create: [{ name: topics, partitions: 1, config: {} }] });
    await produce(parts, topics, rows);
    await parts.worker('preset', archive, { ...parts.localized(deployment.workerConfiguration?.properties), ...COMMITS });
    await parts.worker('vendor', archive, { ...converters(preset), ...COMMITS });
    return new MongoDbSink(parts, { preset, vendor }, { server, topics, database, rows });
  }

  constructor(parts, sides, { server, topics, database, rows }) {
    Object.assign(this, { parts, sides, server, topics, database, rows });
  }

  /** All records of the topic as documents of a collection of its own. */
  async round(side, name) {
    const { parts, server, topics, database, rows } = this;
    await parts.create(side, name, { ...this.sides[side], collection: name });
    const committed = async () => Object.values((await parts.ask('offsets', { topics: [topics], group: `connect-${name}` })).committed?.[topics] ?? {})[0] ?? 0;
    const { perSecond } = await parts.watch(committed, rows);
    await parts.remove(side, name);
    const { documents } = await server.request({ op: 'documents', database, collection: name });
    return { perSecond, in: rows, out: documents.length };
  }
}

module.exports = { MongoDbSink };
