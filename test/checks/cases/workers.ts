import { Text } from '../../../src/model';
import type { Case } from './case';

const CONVERTERS = { 'key.converter': 'org.apache.kafka.connect.storage.StringConverter', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter' };
const ELSEWHERE = { workerConfiguration: {} } as never;
const ARN = 'arn:aws:kafkaconnect:eu-central-1:111122223333';
const PROVIDER = { 'config.providers': 'sm', 'config.providers.sm.class': 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider' };
const connector = (properties: Record<string, unknown>) => ({ resources: [
  { logicalId: 'Connector', type: 'AWS::KafkaConnect::Connector', properties },
  { logicalId: 'Plugin', type: 'AWS::KafkaConnect::CustomPlugin', properties: {} },
] });
const plugins = (attribute: string) => connector({ Plugins: [{ CustomPlugin: { CustomPluginArn: { 'Fn::GetAtt': ['Plugin', attribute] } } }] });
const literal = (arn: string) => ({ worker: CONVERTERS, plugins: [{ arn: Text.literal(arn) }] });

/** Properties of workers, and what refers to worker configurations and plugins. */
export const WORKERS: readonly Case[] = [
  { rule: 'MC-WRK-008', says: 'tasks.max, which is an option of connectors', fails: { worker: { ...CONVERTERS, 'tasks.max': '2' } }, passes: { worker: { ...CONVERTERS, 'topic.creation.enable': 'true' } }, unknown: ELSEWHERE },
  { rule: 'MC-WRK-008', says: 'transforms.a.type, which is an option of connectors', fails: { worker: { ...CONVERTERS, 'transforms.a.type': 'x' } }, passes: { worker: { ...CONVERTERS, 'my.plugin.reads': 'x' } } },
  { rule: 'MC-WRK-008', says: 's3.bucket.name, which is an option of connectors', fails: { config: { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector' }, worker: { ...CONVERTERS, 's3.bucket.name': 'b' } }, passes: { config: { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector' }, worker: CONVERTERS } },
  { rule: 'MC-WRK-008', says: 'did you mean offset.storage.topic?', fails: { worker: { ...CONVERTERS, 'offset.storage.tpoic': 'o' } }, passes: { worker: { ...CONVERTERS, 'offset.storage.topic': 'o' } } },
  { rule: 'MC-WRK-008', says: 'config.providers does not list other', fails: { worker: { ...CONVERTERS, ...PROVIDER, 'config.providers.other.class': 'x' } }, passes: { worker: { ...CONVERTERS, ...PROVIDER } } },
  { rule: 'MC-WRK-009', says: 'offset.flush.interval.ms to \'10s\', but it must be a whole number', fails: { worker: { ...CONVERTERS, 'offset.flush.interval.ms': '10s' } }, passes: { worker: { ...CONVERTERS, 'offset.flush.interval.ms': '10000' } }, unknown: ELSEWHERE },
  { rule: 'MC-WRK-009', says: 'must be true or false', fails: { worker: { ...CONVERTERS, 'value.converter.schemas.enable': 'no' } }, passes: { worker: { ...CONVERTERS, 'value.converter.schemas.enable': { Ref: 'Schemas' } } } },
  { rule: 'MC-WRK-009', says: 'did you mean value.converter.schemas.enable?', fails: { worker: { ...CONVERTERS, 'value.converter.schema.enable': 'false' } }, passes: { worker: { ...CONVERTERS, 'value.converter': 'com.example.Mine', 'value.converter.schema.enable': 'false' } } },
  { rule: 'MC-WRK-009', says: 'consumer.max.poll.records to \'many\'', fails: { worker: { ...CONVERTERS, 'consumer.max.poll.records': 'many' } }, passes: { worker: { ...CONVERTERS, 'consumer.max.poll.records': '100' } } },
  { rule: 'MC-WRK-009', says: 'is not the name of a class', fails: { worker: { ...CONVERTERS, 'key.converter': '"com.example.Mine"' } }, passes: { worker: { ...CONVERTERS, 'key.converter': 'com.example.Mine' } } },
  { rule: 'MC-WRK-009', says: 'config.providers.sm.class is not set', fails: { worker: { ...CONVERTERS, 'config.providers': 'sm' } }, passes: { worker: { ...CONVERTERS, ...PROVIDER } } },
  { rule: 'MC-CFN-004', says: 'takes the attribute Arn of Plugin', fails: plugins('Arn'), passes: plugins('CustomPluginArn') },
  { rule: 'MC-CFN-005', says: 'allowed is an ARN of the form', fails: literal('arn:aws:s3:::plugins/p.zip'), passes: literal(`${ARN}:custom-plugin/p/0`) },
];
