import { fetchOrigin } from '../../src/plugins/fetch/fetch-origin';

async function fetched(coordinates: string, sha256: string): Promise<string> {
  const [{ path }] = await fetchOrigin({ kind: 'maven', coordinates, sha256 });
  return path;
}

/** Debezium's PostgreSQL source, as its makers publish it. */
export const debeziumPostgres = () =>
  fetched('io.debezium:debezium-connector-postgres:3.6.1.Final:plugin:zip', '4d196ef5fb0ebc82452f17c055031e22d9f92e22009d23d5c0476b7ef7260b6e');

/** Debezium's JDBC sink. */
export const debeziumJdbc = () => fetched('io.debezium:debezium-connector-jdbc:3.6.0.Final:plugin:zip', '2866562eec1f4812dc4aadce738e170b9a6a3f2f39759712f044c0dfd71da499');

/** MongoDB's own connectors. */
export const mongoDb = () => fetched('org.mongodb.kafka:mongo-kafka-connect:2.0.1:all:jar', '26e0027798fb20d93d4f4d8ecbc274c2792c232db815fb99f701057ac6f62b08');

/** The file connectors of Apache Kafka. */
export const connectFile = () => fetched('org.apache.kafka:connect-file:3.7.2', '9413bfb3f1f5154d06b0e14e5c0155da220e60f76b8c6da6b4b24dfccf8283c8');
