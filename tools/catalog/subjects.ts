/** A connector class with a configuration that the real Kafka Connect accepts. */
export interface Subject {
  readonly className: string;
  /** Group, name and version of the archive; without one the class is in every worker. */
  readonly artifact?: [string, string];
  readonly version: string;
  readonly base: Record<string, string>;
}

const DATABASE = { 'database.hostname': 'db.example', 'database.user': 'cdc', 'database.password': 'secret', 'topic.prefix': 'shop' };
const HISTORY = { 'schema.history.internal.kafka.topic': 'history', 'schema.history.internal.kafka.bootstrap.servers': 'broker:9092' };
const MIRROR = {
  'source.cluster.alias': 'old', 'target.cluster.alias': 'new', 'source.cluster.bootstrap.servers': 'a:9092', 'target.cluster.bootstrap.servers': 'b:9092', 'topics': 'orders',
};

export const SUBJECTS: Subject[] = [
  {
    className: 'io.debezium.connector.postgresql.PostgresConnector',
    artifact: ['io.debezium:debezium-connector-postgres', '3.6.1.Final'],
    version: '3.6.1.Final',
    base: { ...DATABASE, 'database.dbname': 'shop', 'plugin.name': 'pgoutput', 'slot.name': 'shop', 'table.include.list': 'public.orders' },
  },
  {
    className: 'io.debezium.connector.postgresql.PostgresConnector',
    artifact: ['io.debezium:debezium-connector-postgres', '2.7.4.Final'],
    version: '2.7.4.Final',
    base: { ...DATABASE, 'database.dbname': 'shop', 'plugin.name': 'pgoutput', 'snapshot.mode': 'never' },
  },
  {
    className: 'io.debezium.connector.mysql.MySqlConnector',
    artifact: ['io.debezium:debezium-connector-mysql', '3.6.1.Final'],
    version: '3.6.1.Final',
    base: { ...DATABASE, ...HISTORY, 'database.server.id': '5400', 'database.include.list': 'shop' },
  },
  {
    className: 'io.debezium.connector.mariadb.MariaDbConnector',
    artifact: ['io.debezium:debezium-connector-mariadb', '3.5.0.Final'],
    version: '3.5.0.Final',
    base: { ...DATABASE, ...HISTORY, 'database.server.id': '5401' },
  },
  {
    className: 'io.debezium.connector.sqlserver.SqlServerConnector',
    artifact: ['io.debezium:debezium-connector-sqlserver', '3.6.1.Final'],
    version: '3.6.1.Final',
    base: { ...DATABASE, ...HISTORY, 'database.names': 'shop', 'driver.encrypt': 'true', 'driver.loginTimeout': '1' },
  },
  {
    className: 'io.debezium.connector.mongodb.MongoDbConnector',
    artifact: ['io.debezium:debezium-connector-mongodb', '3.6.1.Final'],
    version: '3.6.1.Final',
    base: {
      'topic.prefix': 'shop',
      'collection.include.list': 'shop[.]orders',
      'mongodb.connection.string': 'mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50&connectTimeoutMS=50',
    },
  },
  {
    className: 'io.debezium.connector.oracle.OracleConnector',
    artifact: ['io.debezium:debezium-connector-oracle', '3.6.1.Final'],
    version: '3.6.1.Final',
    base: { ...DATABASE, ...HISTORY, 'database.dbname': 'SHOP' },
  },
  {
    className: 'io.debezium.connector.oracle.OracleConnector',
    artifact: ['io.debezium:debezium-connector-oracle', '3.6.1.Final'],
    version: '3.6.1.Final',
    base: {
      ...HISTORY,
      'database.url': 'jdbc:oracle:thin:@//127.0.0.1:1/SHOP',
      'database.user': 'cdc',
      'database.password': 'secret',
      'database.dbname': 'SHOP',
      'database.connection.adapter': 'logminer',
      'topic.prefix': 'shop',
    },
  },
  {
    className: 'org.apache.iceberg.connect.IcebergSinkConnector',
    artifact: ['org.apache.iceberg:iceberg-kafka-connect', '1.10.1'],
    version: '1.10.1',
    base: { 'topics': 'orders', 'iceberg.tables': 'shop.orders', 'iceberg.catalog.type': 'glue' },
  },
  {
    className: 'io.debezium.connector.jdbc.JdbcSinkConnector',
    artifact: ['io.debezium:debezium-connector-jdbc', '3.6.0.Final'],
    version: '3.6.0.Final',
    base: { 'topics': 'orders', 'connection.url': 'jdbc:postgresql://db.example/shop', 'connection.username': 'sink', 'insert.mode': 'upsert', 'primary.key.mode': 'record_key' },
  },
  {
    className: 'org.apache.kafka.connect.file.FileStreamSourceConnector',
    artifact: ['org.apache.kafka:connect-file', '3.7.2'],
    version: '3.7.2',
    base: { topic: 'lines', file: '/tmp/in.txt' },
  },
  {
    className: 'org.apache.kafka.connect.file.FileStreamSinkConnector',
    artifact: ['org.apache.kafka:connect-file', '3.7.2'],
    version: '3.7.2',
    base: { topics: 'lines', file: '/tmp/out.txt' },
  },
  { className: 'org.apache.kafka.connect.mirror.MirrorSourceConnector', version: '3.7.2', base: MIRROR },
  { className: 'org.apache.kafka.connect.mirror.MirrorCheckpointConnector', version: '3.7.2', base: { ...MIRROR, groups: '.*' } },
  { className: 'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector', version: '3.7.2', base: MIRROR },
];
