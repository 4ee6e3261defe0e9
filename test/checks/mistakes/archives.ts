import { IS } from '../../support/archive-sketch';
import type { ArchiveSketch } from '../../support/archive-sketch';
import { rawZip } from '../../support/archives';
import { zipOf } from '../../support/plugin-zip';
import { AIVEN_JDBC, AIVEN_S3, AVRO, CONFLUENT_JDBC, CONFLUENT_S3, UNWRAP, smt } from './connectors';
import type { Files, Mistake, Options } from './mistake';

const ARGUMENTS = ['--plugin', 'plugin.zip'];
const files = (config: Options, zip: Buffer): Files => ({ 'plugin.zip': zip, 'connector.json': JSON.stringify({ name: 'shop', config }) });
const archive = (config: Options, sketch: ArchiveSketch) => files(config, zipOf(sketch));
const sink = (config: Options, more: object = {}): ArchiveSketch => ({ 'sink.jar': { classes: { [String(config['connector.class'])]: { ...IS.sink, ...more } } } });
const driver = (name: string): ArchiveSketch => ({ 'driver.jar': { classes: { [name]: { implements: ['java.sql.Driver'] } }, services: { 'java.sql.Driver': [name] } } });
const PG = 'org.postgresql.Driver';
const PARTITIONER = 'io.confluent.connect.storage.partitioner.DefaultPartitioner';
const CJ = 'com.mysql.cj.jdbc.Driver';
const mysql = (config: Options) => ({ ...config, 'connection.url': 'jdbc:mysql://my.internal.example:3306/shop' });
const UNWRAPPED = { ...AIVEN_S3, ...smt('unwrap', UNWRAP), 'value.converter.schemas.enable': 'true' };
const each = (name: string, wrong: Files, right: Files, says: RegExp): Mistake => ({ name, wrong, right, says, options: ARGUMENTS });

/** Mistakes in the archive of the plugin. */
export const ARCHIVES: readonly Mistake[] = [
  each('no driver for MySQL', archive(mysql(CONFLUENT_JDBC), { ...sink(CONFLUENT_JDBC), ...driver(PG) }), archive(mysql(CONFLUENT_JDBC), { ...sink(CONFLUENT_JDBC), ...driver(CJ) }), /connection\.url|driver/i),
  each('no driver at all', archive(AIVEN_JDBC, sink(AIVEN_JDBC)), archive(AIVEN_JDBC, { ...sink(AIVEN_JDBC), ...driver(PG) }), /connection\.url|driver/i),
  each('class of another plugin', archive(AIVEN_S3, sink(CONFLUENT_JDBC)), archive(AIVEN_S3, sink(AIVEN_S3)), /connector\.class|MC-PLUG/),
  each('base class left out', archive(AIVEN_S3, sink(AIVEN_S3, { extends: 'io.aiven.kafka.connect.common.BaseSinkConnector' })), archive(AIVEN_S3, { 'sink.jar': { classes: { [String(AIVEN_S3['connector.class'])]: { extends: 'io.aiven.kafka.connect.common.BaseSinkConnector' }, 'io.aiven.kafka.connect.common.BaseSinkConnector': IS.sink } } }), /BaseSinkConnector/),
  each('Java 21', archive(AIVEN_S3, sink(AIVEN_S3, { major: 65 })), archive(AIVEN_S3, sink(AIVEN_S3)), /Java/),
  each('ZIP in a ZIP', files(AIVEN_S3, rawZip([{ name: 'connector/plugin.zip', data: zipOf(sink(AIVEN_S3)) }])), archive(AIVEN_S3, sink(AIVEN_S3)), /zip|MC-PLUG/i),
  each('classes of a JAR without the JAR', files(AIVEN_S3, rawZip([{ name: 'src/main/java/io/aiven/Sink.java', data: 'class Sink {}' }, { name: 'pom.xml', data: '<project/>' }])), archive(AIVEN_S3, sink(AIVEN_S3)), /MC-PLUG/),
  each('no converter', archive({ ...AIVEN_S3, 'value.converter': AVRO, 'value.converter.schemas.enable': undefined, 'value.converter.schema.registry.url': 'https://registry.example' }, sink(AIVEN_S3)), archive({ ...AIVEN_S3, 'value.converter': AVRO, 'value.converter.schemas.enable': undefined, 'value.converter.schema.registry.url': 'https://registry.example' }, { ...sink(AIVEN_S3), 'avro.jar': { classes: { [AVRO]: IS.converter } } }), /value\.converter/),
  each('no transform', archive(UNWRAPPED, sink(AIVEN_S3)), archive(UNWRAPPED, { ...sink(AIVEN_S3), 'debezium-core.jar': { classes: { [UNWRAP]: IS.transform } } }), /transforms\.unwrap/),
  each('transform that is a predicate', archive({ ...AIVEN_S3, ...smt('t', 'com.example.Mine') }, { ...sink(AIVEN_S3), 'mine.jar': { classes: { 'com.example.Mine': IS.predicate } } }), archive({ ...AIVEN_S3, ...smt('t', 'com.example.Mine') }, { ...sink(AIVEN_S3), 'mine.jar': { classes: { 'com.example.Mine': IS.transform } } }), /transforms\.t/),
  each('one connector in two versions', archive(AIVEN_S3, { ...sink(AIVEN_S3), 'sink-2.jar': { classes: { [String(AIVEN_S3['connector.class'])]: IS.sink, 'com.example.Other': {} } } }), archive(AIVEN_S3, sink(AIVEN_S3)), /MC-PLUG-023/),
  each('client of Kafka', archive(AIVEN_S3, { ...sink(AIVEN_S3), 'kafka-clients-3.9.0.jar': { classes: { 'org.apache.kafka.clients.producer.KafkaProducer': {} } } }), archive(AIVEN_S3, sink(AIVEN_S3)), /MC-PLUG-024/),
  each('IAM client in a JAR of its own', archive(AIVEN_S3, { ...sink(AIVEN_S3), 'aws-msk-iam-auth-2.3.0.jar': { classes: { 'software.amazon.msk.auth.iam.IAMClientCallbackHandler': {} } } }), archive(AIVEN_S3, sink(AIVEN_S3)), /MC-PLUG-004/),
  each('default that is a class of another JAR', archive(CONFLUENT_S3, sink(CONFLUENT_S3, { refers: [PARTITIONER] })), archive(CONFLUENT_S3, { ...sink(CONFLUENT_S3, { refers: [PARTITIONER] }), 'partitioner.jar': { classes: { [PARTITIONER]: {} } } }), /DefaultPartitioner/),
  each('abstract connector', archive(AIVEN_S3, sink(AIVEN_S3, { access: 0x421 })), archive(AIVEN_S3, sink(AIVEN_S3)), /MC-PLUG-006/),
];
