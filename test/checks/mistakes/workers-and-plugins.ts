import { AIVEN_JDBC, AIVEN_S3, JSON_CONVERTER, POSTGRES, TEXT } from './connectors';
import { template } from './forms';
import type { Files, Mistake, Options } from './mistake';

const at = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });
const CONVERTERS = `key.converter=${TEXT}\nvalue.converter=${JSON_CONVERTER}\nvalue.converter.schemas.enable=false\n`;
const PROVIDER = 'config.providers=sm\nconfig.providers.sm.class=com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider\nconfig.providers.sm.param.region=eu-central-1\n';

const worker = (PropertiesFileContent: unknown, more: Options = {}) => ({ Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'shop-worker', PropertiesFileContent, ...more } });
const encoded = (text: string) => ({ 'Fn::Base64': text });
const plugin = (more: Options = {}, location: unknown = { S3Location: { BucketArn: 'arn:aws:s3:::shop-plugins', FileKey: 'aiven-s3.zip' } }) => ({ Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'shop-plugin', ContentType: 'ZIP', Location: location, ...more } });

/** A connector with its worker configuration. */
function with_(text: unknown, config: Options = AIVEN_S3, more: Options = {}): Files {
  return template(config, { WorkerConfiguration: { WorkerConfigurationArn: at('Worker', 'WorkerConfigurationArn'), Revision: 1 } }, { Worker: worker(text, more) });
}
const lines = (text: string, config: Options = AIVEN_S3) => with_(encoded(CONVERTERS + text), config);
const alone = (...resources: object[]): Files => ({ 'template.json': JSON.stringify({ Resources: Object.fromEntries(resources.map((each, index) => [`R${index}`, each])) }, null, 2) });
const WITHOUT_SECRET = { ...POSTGRES, 'database.password': { Ref: 'Password' } };
const secret = (alias: string) => ({ ...POSTGRES, 'database.password': `\${${alias}:db:password}` });
const terraformed = (content: string): Files => ({ 'main.tf': `resource "aws_mskconnect_worker_configuration" "shop" {\n  name = "shop"\n  properties_file_content = ${content}\n}\n` });
const heredoc = (text: string) => `<<-EOT\n${text}EOT\n`;

/** Mistakes in worker configurations and plugins, with a connector and alone. */
export const WORKERS_AND_PLUGINS: readonly Mistake[] = [
  { name: 'tasks in the worker configuration', wrong: lines('tasks.max=2\n'), right: lines(''), says: /tasks\.max/ },
  { name: 'topics in a worker configuration alone', wrong: alone(worker(encoded(`${CONVERTERS}topics=orders\n`))), right: alone(worker(encoded(CONVERTERS))), says: /topics/ },
  { name: 'class of a connector in a worker configuration alone', wrong: alone(worker(encoded(`${CONVERTERS}connector.class=io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector\n`))), right: alone(worker(encoded(CONVERTERS))), says: /connector\.class/ },
  { name: 'converter misspelt', wrong: with_(encoded(CONVERTERS.replace('key.converter', 'key.convertor'))), right: lines(''), says: /key\.convert/ },
  { name: 'offset topic misspelt', wrong: lines('offset.storage.tpoic=shop-offsets\n', WITHOUT_SECRET), right: lines('offset.storage.topic=shop-offsets\n', WITHOUT_SECRET), says: /offset\.storage\.t/ },
  { name: 'provider in the singular', wrong: with_(encoded(CONVERTERS + PROVIDER.replace('config.providers=', 'config.provider=')), secret('sm')), right: with_(encoded(CONVERTERS + PROVIDER), secret('sm')), says: /config\.provider|MC-SEC/ },
  { name: 'alias of a provider in another case', wrong: with_(encoded(CONVERTERS + PROVIDER), secret('SM')), right: with_(encoded(CONVERTERS + PROVIDER), secret('sm')), says: /database\.password/ },
  { name: 'class of another alias', wrong: with_(encoded(CONVERTERS + PROVIDER.replace('config.providers.sm.class', 'config.providers.secretsmanager.class')), secret('sm')), right: with_(encoded(CONVERTERS + PROVIDER), secret('sm')), says: /config\.providers|MC-SEC/ },
  { name: 'override in a worker', wrong: lines('consumer.override.max.poll.records=100\n'), right: lines('consumer.max.poll.records=100\n'), says: /consumer\.override/ },
  { name: 'consumer option misspelt in a worker', wrong: lines('consumer.max.pol.records=100\n'), right: lines('consumer.max.poll.records=100\n'), says: /consumer\.max\.pol/ },
  { name: 'consumer option with a word in a worker', wrong: lines('consumer.max.poll.records=many\n'), right: lines('consumer.max.poll.records=100\n'), says: /consumer\.max\.poll/ },
  { name: 'schemas flase', wrong: with_(encoded(CONVERTERS.replace('enable=false', 'enable=flase'))), right: lines(''), says: /schemas\.enable/ },
  { name: 'flush interval with its unit', wrong: lines('offset.flush.interval.ms=10s\n', WITHOUT_SECRET), right: lines('offset.flush.interval.ms=10000\n', WITHOUT_SECRET), says: /offset\.flush/ },
  { name: 'plugin path', wrong: lines('plugin.path=/opt/plugins\n'), right: lines(''), says: /plugin\.path/ },
  { name: 'group of the worker', wrong: lines('group.id=shop\n'), right: lines(''), says: /group\.id/ },
  { name: 'JSON for properties', wrong: with_(encoded(JSON.stringify({ 'key.converter': TEXT, 'value.converter': JSON_CONVERTER }, null, 2))), right: lines(''), says: /Worker|worker/ },
  { name: 'quotes around values of a worker', wrong: with_(encoded(CONVERTERS.replace(TEXT, `"${TEXT}"`))), right: lines(''), says: /key\.converter/ },
  { name: 'content that is not encoded', wrong: with_(CONVERTERS), right: lines(''), says: /MC-WRK-004/ },
  { name: 'content that is encoded twice', wrong: with_(encoded(Buffer.from(CONVERTERS).toString('base64'))), right: with_(Buffer.from(CONVERTERS).toString('base64')), says: /MC-WRK-004/i },
  { name: 'content alone that is not encoded', wrong: alone(worker(CONVERTERS)), right: alone(worker(encoded(CONVERTERS))), says: /MC-WRK-004/ },
  { name: 'Terraform: content that is encoded', wrong: terraformed(`base64encode(${JSON.stringify(CONVERTERS)})`), right: terraformed(JSON.stringify(CONVERTERS)), says: /MC-WRK-004/ },
  { name: 'Terraform: tasks in a worker', wrong: terraformed(heredoc(`${CONVERTERS}tasks.max=2\n`)), right: terraformed(heredoc(CONVERTERS)), says: /tasks\.max/ },
  { name: 'Terraform: converters missing', wrong: terraformed(heredoc('offset.storage.topic=o\n')), right: terraformed(heredoc(`${CONVERTERS}offset.storage.topic=o\n`)), says: /converter/ },
  { name: 'worker without name', wrong: alone({ Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { PropertiesFileContent: encoded(CONVERTERS) } }), right: alone(worker(encoded(CONVERTERS))), says: /Name/ },
  { name: 'content under another name', wrong: alone({ Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'w', PropertiesFile: encoded(CONVERTERS) } }), right: alone(worker(encoded(CONVERTERS))), says: /PropertiesFile/ },
  { name: 'name of a plugin that is too long', wrong: alone(plugin({ Name: 'p'.repeat(129) })), right: alone(plugin({ Name: 'p'.repeat(128) })), says: /Name|name/ },
  { name: 'JAR for a ZIP', wrong: alone(plugin({ ContentType: 'JAR' })), right: alone(plugin()), says: /ContentType|content type/ },
  { name: 'content type that is none', wrong: alone(plugin({ ContentType: 'application/zip' })), right: alone(plugin()), says: /ContentType/ },
  { name: 'no content type', wrong: alone({ Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'p', Location: plugin().Properties.Location } }), right: alone(plugin()), says: /ContentType/ },
  { name: 'location without its level', wrong: alone(plugin({}, { BucketArn: 'arn:aws:s3:::shop-plugins', FileKey: 'a.zip' })), right: alone(plugin()), says: /Location/ },
  { name: 'name for the bucket ARN', wrong: alone(plugin({}, { S3Location: { BucketArn: 'shop-plugins', FileKey: 'a.zip' } })), right: alone(plugin()), says: /BucketArn|MC-PLUG-008/ },
  { name: 'objects in the bucket ARN', wrong: alone(plugin({}, { S3Location: { BucketArn: 'arn:aws:s3:::shop-plugins/*', FileKey: 'a.zip' } })), right: alone(plugin()), says: /BucketArn|MC-PLUG-008/ },
  { name: 'URL for a key', wrong: alone(plugin({}, { S3Location: { BucketArn: 'arn:aws:s3:::shop-plugins', FileKey: 's3://shop-plugins/a.zip' } })), right: alone(plugin()), says: /MC-PLUG-008/ },
  { name: 'key with a slash in front', wrong: alone(plugin({}, { S3Location: { BucketArn: 'arn:aws:s3:::shop-plugins', FileKey: '/a.zip' } })), right: alone(plugin()), says: /MC-PLUG-008/ },
  { name: 'tar for a plugin', wrong: alone(plugin({}, { S3Location: { BucketArn: 'arn:aws:s3:::shop-plugins', FileKey: 'debezium-postgres.tar.gz' } })), right: alone(plugin()), says: /FileKey|tar/ },
  { name: 'no key', wrong: alone(plugin({}, { S3Location: { BucketArn: 'arn:aws:s3:::shop-plugins' } })), right: alone(plugin()), says: /FileKey/ },
  { name: 'attribute that a plugin lacks', wrong: template(AIVEN_S3, { Plugins: [{ CustomPlugin: { CustomPluginArn: at('Plugin', 'Arn'), Revision: 1 } }] }, { Plugin: plugin() }), right: template(AIVEN_S3, { Plugins: [{ CustomPlugin: { CustomPluginArn: at('Plugin', 'CustomPluginArn'), Revision: 1 } }] }, { Plugin: plugin() }), says: /Arn/ },
  { name: 'attribute that a worker configuration lacks', wrong: template(AIVEN_S3, { WorkerConfiguration: { WorkerConfigurationArn: at('Worker', 'Arn'), Revision: 1 } }, { Worker: worker(encoded(CONVERTERS)) }), right: lines(''), says: /Arn/ },
  { name: 'address of the archive for the plugin', wrong: template(AIVEN_S3, { Plugins: [{ CustomPlugin: { CustomPluginArn: 'arn:aws:s3:::shop-plugins/aiven-s3.zip', Revision: 1 } }] }), right: template(AIVEN_S3), says: /MC-CFN-005/ },
  { name: 'worker configuration for the plugin', wrong: template(AIVEN_S3, { Plugins: [{ CustomPlugin: { CustomPluginArn: 'arn:aws:kafkaconnect:eu-central-1:111122223333:worker-configuration/w/01234567-89ab-cdef-0123-456789abcdef-2', Revision: 1 } }] }), right: template(AIVEN_S3), says: /MC-CFN-005/ },
  { name: 'null for an option', wrong: template({ ...AIVEN_JDBC, 'pk.fields': null }), right: template(AIVEN_JDBC), says: /pk\.fields/ },
  { name: 'null in the body of a request', wrong: { 'c.json': JSON.stringify({ name: 'shop', config: { ...AIVEN_S3, 'aws.s3.bucket.name': null } }) }, right: { 'c.json': JSON.stringify({ name: 'shop', config: AIVEN_S3 }) }, says: /bucket\.name/ },
  { name: 'a list for topics', wrong: { 'c.json': JSON.stringify({ name: 'shop', config: { ...AIVEN_S3, topics: ['orders', 'customers'] } }) }, right: { 'c.json': JSON.stringify({ name: 'shop', config: { ...AIVEN_S3, topics: 'orders,customers' } }) }, says: /topics/ },
  { name: 'options nested', wrong: { 'c.json': JSON.stringify({ name: 'shop', config: { ...AIVEN_S3, errors: { tolerance: 'all' } } }) }, right: { 'c.json': JSON.stringify({ name: 'shop', config: { ...AIVEN_S3, 'errors.tolerance': 'all' } }) }, says: /errors/ },
];
