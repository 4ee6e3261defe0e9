/** Debezium's source for PostgreSQL. */
const { ChangeSource } = require('./change-source');

/** Of the types that tables of shops have. */
const TABLE = 'CREATE TABLE orders (id int PRIMARY KEY, customer text, price numeric(12,2), quantity int, placed timestamptz, due date, note text, paid boolean, shipped date)';
const rows = ({ empty }) => `SELECT n, 'customer ' || n % 1000, n * 1.01, n % 10, '2024-02-29 13:14:15.123456Z'::timestamptz + n * interval '1 second',
  '2024-02-29'::date + n % 1000, 'note of order ' || n, n % 2 = 0, ${empty ? 'CASE WHEN n % 2 = 0 THEN \'2024-03-01\'::date END' : '\'2024-03-01\'::date'} FROM generate_series`;
const PER_TRANSACTION = 500;

class PostgresSource extends ChangeSource {
  /** @param empty every other row has an empty column, as rows of tables do */
  static async prepare(parts, subject, { empty = false } = {}) {
    const server = await parts.postgres();
    await parts.sql('postgres', 'CREATE DATABASE shop');
    await parts.sql('shop', TABLE);
    const source = new PostgresSource(parts, subject, server, empty);
    await source.start(subject);
    return source;
  }

  constructor(parts, { deployment }, { host, port, user, password }, empty) {
    super(parts);
    this.schema = 'public';
    this.empty = empty;
    const access = { 'database.hostname': host, 'database.port': String(port), 'database.user': user, 'database.password': password };
    this.configs = {
      preset: parts.localized(deployment.configuration, { ...access, 'database.sslmode': 'disable' }),
      // where the database is and who reads it, a prefix, a decoding plugin that PostgreSQL has (the default is one to be installed), the same table
      vendor: {
        'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
        ...access,
        'database.dbname': 'shop',
        'topic.prefix': 'vendor',
        'plugin.name': 'pgoutput',
        'table.include.list': 'public.orders',
      },
    };
  }

  async execute(statements) {
    for (const statement of statements) {
      await this.parts.sql('shop', statement.replace('ANALYZE TABLE', 'ANALYZE'));
    }
  }

  fillStatement(from, to) {
    return `INSERT INTO orders ${rows(this)}(${from}, ${to}) n`;
  }

  changeStatements(inserts, updates, deletes) {
    const transactions = (count, statement) => {
      const [from, to] = [`i * ${PER_TRANSACTION} + 1`, `least((i + 1) * ${PER_TRANSACTION}, ${count})`];
      return `DO $$ BEGIN FOR i IN 0..${Math.ceil(count / PER_TRANSACTION) - 1} LOOP ${statement(from, to)}; COMMIT; END LOOP; END $$`;
    };
    return [
      transactions(inserts, (from, to) => this.fillStatement(from, to)),
      transactions(updates, (from, to) => `UPDATE orders SET quantity = quantity + 1, note = note || ' changed' WHERE id BETWEEN ${from} AND ${to}`),
      transactions(deletes, (from, to) => `DELETE FROM orders WHERE id BETWEEN ${from} AND ${to}`),
    ];
  }

  slot(side) {
    return this.configs[side]['slot.name'] ?? 'debezium';
  }

  async attached(side) {
    return (await this.parts.sql('shop', `SELECT 1 FROM pg_replication_slots WHERE slot_name = '${this.slot(side)}' AND active`)).length > 0;
  }

  /** The next connector starts as the first one did. */
  async forget(side) {
    await this.parts.until(async () => !await this.attached(side), 'the slot to be free');
    await this.parts.sql('shop', `SELECT pg_drop_replication_slot('${this.slot(side)}'); DROP PUBLICATION ${this.configs[side]['publication.name'] ?? 'dbz_publication'}`);
  }
}

module.exports = { PostgresSource, TABLE };
