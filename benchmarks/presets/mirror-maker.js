/** MirrorMaker 2, from the one local broker to itself: the prefix of the source's alias keeps the topics apart. */
const { produceLines } = require('./lines');

const TOPIC = 'text';
const PARTITIONS = 3;
const BYTES = { 'key.converter': 'org.apache.kafka.connect.converters.ByteArrayConverter', 'value.converter': 'org.apache.kafka.connect.converters.ByteArrayConverter' };

class MirrorMaker {
  static async prepare(parts, subjects, rows) {
    await parts.ask('topics', { create: [{ name: TOPIC, partitions: PARTITIONS, config: {} }] });
    await produceLines(parts, TOPIC, rows);
    const { archive, deployment } = subjects.get('mirror');
    const preset = parts.localized(deployment.configuration);
    // a class, both clusters, the topic; and what one broker can hold, which is less than the default
    const vendor = {
      'connector.class': preset['connector.class'],
      'source.cluster.alias': 'elsewhere',
      'target.cluster.alias': 'here',
      'source.cluster.bootstrap.servers': parts.bootstrapServers,
      'target.cluster.bootstrap.servers': parts.bootstrapServers,
      'topics': TOPIC,
      'replication.factor': '1',
      'offset-syncs.topic.replication.factor': '1',
    };
    await parts.worker('preset', archive, parts.localized(deployment.workerConfiguration?.properties));
    // a copy is one of bytes, with any other converter it would be none
    await parts.worker('vendor', archive, BYTES);
    const sides = { preset, vendor };
    await parts.ask('topics', { create: Object.values(sides).map(config => ({ name: copyOf(config), partitions: PARTITIONS, config: {} })) });
    return new MirrorMaker(parts, sides, rows);
  }

  constructor(parts, sides, rows) {
    Object.assign(this, { parts, sides, rows });
  }

  async round(side, name) {
    const { parts, sides: { [side]: config }, rows } = this;
    const before = await parts.records(copyOf(config));
    await parts.create(side, name, config);
    const { perSecond, count } = await parts.watch(async () => await parts.records(copyOf(config)) - before, rows);
    await parts.remove(side, name);
    return { perSecond, in: rows, out: count };
  }
}

const copyOf = config => `${config['source.cluster.alias']}.${TOPIC}`;

module.exports = { MirrorMaker };
