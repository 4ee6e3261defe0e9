/** Debezium's source for MariaDB; its preset is that for MySQL, but for the class. */
const { ChangeSource } = require('./change-source');
const { MariaDb } = require('./mariadb');

const TABLE = 'CREATE TABLE orders (id int PRIMARY KEY, customer varchar(100), price decimal(12,2), quantity int, placed timestamp(6), due date, note text, paid boolean, shipped date)';
const PER_TRANSACTION = 500;

const rows = (from, to) => `SELECT seq, concat('customer ', seq % 1000), seq * 1.01, seq % 10, '2024-02-29 13:14:15.123456' + INTERVAL seq SECOND,
  '2024-02-29' + INTERVAL seq % 1000 DAY, concat('note of order ', seq), seq % 2 = 0, if(seq % 2 = 0, '2024-03-01', NULL) FROM seq_${from}_to_${to}`;

class MariaDbSource extends ChangeSource {
  static async prepare(parts, subject) {
    const server = await MariaDb.start(parts.directory);
    parts.alsoEnd(server);
    await parts.until(async () => server.ready(), 'MariaDB');
    server.sql([TABLE]);
    const source = new MariaDbSource(parts, subject, server);
    await source.start(subject);
    // the vendor's default is to write changes of the schema to a topic
    await parts.ask('topics', { create: [{ name: 'vendor', partitions: 1, config: {} }] });
    return source;
  }

  constructor(parts, { deployment }, server) {
    super(parts);
    this.server = server;
    this.schema = 'shop';
    const { host, port, user, password } = server;
    const access = { 'database.hostname': host, 'database.port': String(port), 'database.user': user, 'database.password': password };
    this.configs = {
      preset: parts.localized(deployment.configuration, { ...access, 'database.ssl.mode': 'disable' }),
      // where the database is and who reads it, a number among its replicas, a prefix, where the history of the schema goes, the same table
      vendor: {
        'connector.class': 'io.debezium.connector.mariadb.MariaDbConnector',
        ...access,
        'database.server.id': '6001',
        'topic.prefix': 'vendor',
        'schema.history.internal.kafka.topic': 'vendor-history',
        'schema.history.internal.kafka.bootstrap.servers': parts.bootstrapServers,
        'table.include.list': 'shop.orders',
      },
    };
  }

  async execute(statements) {
    this.server.sql(statements);
  }

  fillStatement(from, to) {
    return `INSERT INTO orders ${rows(from, to)}`;
  }

  /** Each statement is a transaction. */
  changeStatements(inserts, updates, deletes) {
    const transactions = (count, statement) => Array.from({ length: Math.ceil(count / PER_TRANSACTION) },
      (_, index) => statement(index * PER_TRANSACTION + 1, Math.min((index + 1) * PER_TRANSACTION, count)));
    return [
      ...transactions(inserts, (from, to) => this.fillStatement(from, to)),
      ...transactions(updates, (from, to) => `UPDATE orders SET quantity = quantity + 1, note = concat(note, ' changed') WHERE id BETWEEN ${from} AND ${to}`),
      ...transactions(deletes, (from, to) => `DELETE FROM orders WHERE id BETWEEN ${from} AND ${to}`),
    ];
  }

  dumps() {
    return this.server.sql(['SELECT id FROM information_schema.processlist WHERE command = \'Binlog Dump\'']).flat();
  }

  async attached() {
    return this.dumps().length > 0;
  }

  /** A connector of another name has no position; but an idle server does not notice by itself that its reader has gone. */
  async forget() {
    this.server.sql(this.dumps().map(id => `KILL ${id}`));
  }
}

module.exports = { MariaDbSource };
