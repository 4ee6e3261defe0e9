/** Debezium's JDBC sink: records of a source as rows of a table. */
const { converters } = require('./change-source');
const { feed } = require('./feed');
const { TABLE } = require('./postgres-source');

const DATABASES = { preset: 'mirror', vendor: 'vendor' };

/** All columns of all rows in one text. */
const digestOf = table => `SELECT md5(string_agg(t::text, ';' ORDER BY id)) FROM ${table} t`;

class JdbcSink {
  static async prepare(parts, subjects, rows) {
    const topic = await feed(parts, subjects.get('feed'), rows);
    const { host, port, user, password } = await parts.postgres();
    const url = side => `jdbc:postgresql://${host}:${port}/${DATABASES[side]}`;
    const { archive, deployment } = subjects.get('jdbc');
    const parameters = /\?.*$/.exec(deployment.configuration.get('connection.url').toString())?.[0] ?? '';
    const preset = parts.localized(deployment.configuration, {
      'connection.url': `${url('preset')}${parameters.replace('sslmode=require', 'sslmode=disable')}`, 'connection.username': user, 'connection.password': password,
    });
    // a class, where to write, who writes, what to read; the tables exist on both sides. By default it only inserts: after a stop, when records come
    // twice, it could not take up its work again
    const vendor = {
      'connector.class': preset['connector.class'], 'connection.url': url('vendor'), 'connection.username': user, 'connection.password': password, 'topics': topic,
    };
    const table = topic.replace(/\./g, '_');
    for (const database of Object.values(DATABASES)) {
      await parts.sql('postgres', `CREATE DATABASE ${database}`);
      await parts.sql(database, TABLE.replace('orders', table));
    }
    await parts.worker('preset-sink', archive, parts.localized(deployment.workerConfiguration?.properties));
    await parts.worker('vendor-sink', archive, converters(preset));
    const [[digest]] = await parts.sql('shop', digestOf('orders'));
    return new JdbcSink(parts, { preset, vendor }, { table, rows, digest });
  }

  constructor(parts, sides, { table, rows, digest }) {
    Object.assign(this, { parts, sides, table, rows, digest });
  }

  /** All records of the topic as rows. When each was committed, the database says. */
  async round(side, name) {
    const { parts, table, rows } = this;
    const worker = `${side}-sink`;
    const query = sql => parts.sql(DATABASES[side], sql);
    await query(`TRUNCATE ${table}`);
    await query('CHECKPOINT');
    await parts.create(worker, name, this.sides[side]);
    await parts.until(async () => Number((await query(`SELECT count(*) FROM ${table}`))[0][0]) >= rows, `${rows} rows`);
    await parts.remove(worker, name);
    const [[first, last, inFirst, count]] = await query(`WITH t AS (SELECT extract(epoch FROM pg_xact_commit_timestamp(xmin)) AS at FROM ${table})
      SELECT min(at), max(at), (SELECT count(*) FROM t WHERE at = (SELECT min(at) FROM t)), count(*) FROM t`);
    const [[digest]] = await query(digestOf(table));
    return { perSecond: (count - inFirst) / (last - first), in: rows, out: Number(count), wrong: digest === this.digest ? [] : ['rows are not those of the source'] };
  }
}

module.exports = { JdbcSink };
