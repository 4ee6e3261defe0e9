import { KNOWN_PLUGINS, VENDOR_PLUGINS, formatCoordinates, knownChecksum, knownOrigin, parseCoordinates, vendorUrl } from '../../src/plugins';
import { connectorOf } from '../../src/families';

const files = KNOWN_PLUGINS.flatMap(plugin => plugin.files.map(file => ({ plugin, file })));

test.each(files)('$file.coordinates is spelled and pinned properly', ({ file }) => {
  expect(formatCoordinates(parseCoordinates(file.coordinates))).toBe(file.coordinates);
  expect(parseCoordinates(file.coordinates).version).toBe(file.version);
  for (const { sha256, size, coordinates } of [file, ...file.lock ?? []]) {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(size).toBeGreaterThan(500);
    expect(formatCoordinates(parseCoordinates(coordinates))).toBe(coordinates);
  }
  expect(knownChecksum(file.coordinates)).toBe(file.sha256);
});

test('nothing is pinned twice, and a list holds its own connector with the same checksum', () => {
  const coordinates = files.map(({ file }) => file.coordinates);
  expect(new Set(coordinates).size).toBe(coordinates.length);
  expect(new Set(files.map(({ file }) => file.sha256)).size).toBe(files.length);
  for (const { file } of files) {
    const { coordinates: own, sha256, size } = file;
    if (file.lock) { expect(file.lock).toContainEqual({ coordinates: own, sha256, size }); }
  }
});

test('the newest version that a Kafka Connect version can run', () => {
  expect(knownOrigin('debezium-postgres')).toMatchObject({ kind: 'maven', coordinates: 'io.debezium:debezium-connector-postgres:3.6.1.Final:plugin:zip' });
  expect(knownOrigin('debezium-postgres', { kafkaConnectVersion: '2.7.1' })).toMatchObject({ coordinates: 'io.debezium:debezium-connector-postgres:2.7.4.Final:plugin:zip' });
  expect(knownOrigin('debezium-jdbc')).toMatchObject({ coordinates: 'io.debezium:debezium-connector-jdbc:3.6.0.Final:plugin:zip' });
  expect(knownOrigin('debezium-mariadb', { kafkaConnectVersion: '2.7.1' })).toBeUndefined();
  expect(knownOrigin('debezium-mysql', { version: '9.9' })).toBeUndefined();
  expect(knownOrigin('iceberg')).toMatchObject({ kind: 'mavenResolved' });
  expect(connectorOf('io.debezium.connector.mysql.MySqlConnector')?.archive).toBe('debezium-mysql');
});

test('vendors have addresses and no checksums', () => {
  expect(vendorUrl(VENDOR_PLUGINS.find(({ id }) => id === connectorOf('io.aiven.kafka.connect.opensearch.OpensearchSinkConnector')?.archive)!))
    .toBe('https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/releases/download/v3.1.1/opensearch-connector-for-apache-kafka-3.1.1.zip');
  expect(vendorUrl(VENDOR_PLUGINS.find(({ id }) => id === connectorOf('io.confluent.connect.s3.S3SinkConnector')?.archive)!, '10.5.13'))
    .toBe('https://hub-downloads.confluent.io/api/plugins/confluentinc/kafka-connect-s3/versions/10.5.13/confluentinc-kafka-connect-s3-10.5.13.zip');
  expect(JSON.stringify(VENDOR_PLUGINS)).not.toMatch(/[0-9a-f]{64}|\{owner\}|\{name\}/);
  for (const plugin of VENDOR_PLUGINS) { expect(URL.canParse(vendorUrl(plugin) ?? plugin.page)).toBe(true); }
});
