import { AIVEN_JDBC, AIVEN_S3, CONFLUENT_JDBC, CONFLUENT_S3, ELASTICSEARCH, JSON_BOTH, KAFKA, OPENSEARCH, POSTGRES, smt, TEXT } from './connectors';
import { given, resource, rest, template, terraform } from './forms';
import type { Files, Mistake, Options } from './mistake';
import { mistake } from './mistake';

const at = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });
const WORKER = `key.converter=${TEXT}\nvalue.converter=org.apache.kafka.connect.json.JsonConverter\nvalue.converter.schemas.enable=false\n`;
const worker = (name: string, text: string, says: RegExp): Mistake => ({ name: `worker alone: ${name}`, wrong: { 'worker.properties': text }, right: { 'worker.properties': WORKER }, says });

/** As people write it who do not know that a backslash is doubled. */
const lines = (config: Options): Files => ({ 'connector.properties': `${Object.entries(given(config)).map(([key, value]) => `${key}=${String(value)}`).join('\n')}\n` });
const escaped = (name: string, config: Options, key: string, value: string): Mistake => ({
  name: `backslash: ${name}`, wrong: lines({ ...config, [key]: value }), right: lines({ ...config, [key]: value.replace(/\\/g, '\\\\') }), says: new RegExp(key.replace(/\./g, '\\.')),
});

const body = (more: Options): Files => ({ 'template.json': JSON.stringify({ Resources: { Connector: { Type: 'AWS::KafkaConnect::Connector', ...more, Properties: resource(AIVEN_S3) } } }) });
const BUCKETS = { Bucket: { Type: 'AWS::S3::Bucket' } };
const bucket = (value: unknown, others: Options = {}) => template({ ...AIVEN_S3, 'aws.s3.bucket.name': value }, {}, others);
const name = (what: string, wrong: Files, says: RegExp, right = template(AIVEN_S3)): Mistake => ({ name: `name: ${what}`, wrong, right, says });

const SINK_OF_DEBEZIUM = { 'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'tasks.max': '1', 'topics': 'orders', 'connection.url': 'jdbc:postgresql://pg.internal.example:5432/shop', 'connection.username': 'w', 'connection.password': '${sm:db:password}', 'insert.mode': 'upsert', 'primary.key.mode': 'record_key', 'primary.key.fields': 'id', 'schema.evolution': 'basic', ...JSON_BOTH };
const sibling = (config: Options, ours: string | undefined, theirs: string, value: string): Mistake => ({
  ...mistake(`sibling: ${theirs} of ${String(config['connector.class']).split('.').slice(1, 3).join('.')}`, rest, config, { ...ours !== undefined && { [ours]: undefined }, [theirs]: value }, {}, new RegExp(theirs.replace(/\./g, '\\.'))),
});

const VPC = (group: Options) => template(AIVEN_S3, { KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b-1.sales.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098', Vpc: { SecurityGroups: [at('Group', 'GroupId')], Subnets: [{ Ref: 'Subnet' }] } } } }, {
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true } },
  Other: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.1.0.0/16' } },
  Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-central-1a' } },
  Endpoint: { Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: { Ref: 'Vpc' }, VpcEndpointType: 'Interface', PrivateDnsEnabled: true, ServiceName: 'com.amazonaws.eu-central-1.s3', SubnetIds: [{ Ref: 'Subnet' }] } },
  Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'd', ...group } },
});

const PROVIDED = `
resource "aws_mskconnect_worker_configuration" "w" {
  name                    = "w"
  properties_file_content = <<-EOT
    key.converter=${TEXT}
    value.converter=${TEXT}
    config.providers=sm
    config.providers.sm.class=com.github.jcustenborder.kafka.config.aws.SecretsManagerConfigProvider
  EOT
}
resource "aws_secretsmanager_secret" "db" { name = "db" }
`;
const hcl = (value: string, key = 'connection.password'): Files => ({ 'main.tf': String(terraform({ ...AIVEN_JDBC, [key]: '@' })['main.tf']).replace('"@"', () => value) + PROVIDED });
const NAMED = 'format("$${sm:%s:password}", aws_secretsmanager_secret.db.name)';

/** Files that are judged alone, names that lead nowhere, and names of another vendor's options. */
export const NAMES_AND_FILES: readonly Mistake[] = [
  worker('group', `${WORKER}group.id=shop\n`, /group\.id/),
  worker('no key converter', WORKER.replace(/^key.*\n/, ''), /key\.converter/),
  worker('converter misspelt', WORKER.replace('value.converter=', 'value.convertor='), /value\.convert/),
  worker('override', `${WORKER}consumer.override.max.poll.records=4\n`, /consumer\.override/),
  worker('tasks', `${WORKER}tasks.max=4\n`, /tasks\.max/),
  worker('provider of another alias', `${WORKER}config.providers=sm\nconfig.providers.s.class=com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider\n`, /provider/),
  worker('backslash', `${WORKER}config.providers=sm\nconfig.providers.sm.class=com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider\nconfig.providers.sm.param.x=\\d\n`, /MC-CFG-015/),
  escaped('dot', POSTGRES, 'table.include.list', 'public\\.orders,public\\.customers'),
  escaped('digit', { ...AIVEN_S3, topics: undefined }, 'topics.regex', 'orders-\\d+'),
  escaped('word', { ...POSTGRES, ...smt('r', `${KAFKA}RegexRouter`, { replacement: '$2' }) }, 'transforms.r.regex', 'shop\\.(\\w+)\\.(\\w+)'),
  escaped('no space', POSTGRES, 'column.exclude.list', 'public.orders.\\S+_note'),
  name('role', template(AIVEN_S3, { ServiceExecutionRoleArn: at('Rol', 'Arn') }), /refers to Rol,/),
  name('waits for', body({ DependsOn: ['Policy'] }), /refers to Policy,/),
  name('waits for itself', body({ DependsOn: 'Connector' }), /itself/),
  name('condition', body({ Condition: 'Prod' }), /Prod/),
  name('bucket', bucket({ Ref: 'Buckett' }, BUCKETS), /Buckett/, bucket({ Ref: 'Bucket' }, BUCKETS)),
  name('within Fn::Sub', bucket({ 'Fn::Sub': 'shop-${Stagee}' }), /Stagee/, bucket({ 'Fn::Sub': 'shop-${AWS::AccountId}' })),
  name('variable of Fn::Sub', bucket({ 'Fn::Sub': ['shop-${Stage}', { Stge: 'prod' }] }), /Stage/, bucket({ 'Fn::Sub': ['shop-${Stage}', { Stage: 'prod' }] })),
  name('mapping', bucket({ 'Fn::FindInMap': ['Stages', 'prod', 'Bucket'] }), /Stages/),
  name('condition of Fn::If', template({ ...AIVEN_S3, 'tasks.max': { 'Fn::If': ['Prod', '2', '1'] } }), /Prod/),
  name('pseudo parameter', template({ ...AIVEN_S3, 'aws.s3.region': { Ref: 'AWS::Regoin' } }), /AWS::Regoin/, template({ ...AIVEN_S3, 'aws.s3.region': { Ref: 'AWS::Region' } })),
  name('reference in Fn::Sub with variables', template({ ...POSTGRES, 'database.password': { 'Fn::Sub': ['${sm:db-${Stage}:password}', { Stage: 'prod' }] } }), /MC-SEC-006/, template({ ...POSTGRES, 'database.password': { 'Fn::Sub': ['${!sm:db-${Stage}:password}', { Stage: 'prod' }] } })),
  name('value by a variable of Fn::Sub', template({ ...AIVEN_S3, 'tasks.max': { 'Fn::Sub': ['${N}', { N: 'two' }] } }), /tasks\.max/),
  name('ARN of a bucket', bucket(at('Bucket', 'Arn'), BUCKETS), /MC-OPT-075/, bucket({ Ref: 'Bucket' }, BUCKETS)),
  name('host of a bucket', bucket(at('Bucket', 'DomainName'), BUCKETS), /MC-OPT-075/, bucket({ Ref: 'Bucket' }, BUCKETS)),
  name('ARN of a bucket of Terraform', terraform({ ...CONFLUENT_S3, 's3.bucket.name': 'aws_s3_bucket.b.arn' }), /MC-OPT-075/, terraform({ ...CONFLUENT_S3, 's3.bucket.name': 'aws_s3_bucket.b.id' })),
  name('group of another VPC', VPC({ VpcId: { Ref: 'Other' } }), /MC-NET-036/, VPC({ VpcId: { Ref: 'Vpc' } })),
  name('group of the default VPC', VPC({}), /MC-NET-036/, VPC({ VpcId: { Ref: 'Vpc' } })),
  sibling(SINK_OF_DEBEZIUM, 'connection.username', 'connection.user', 'w'),
  sibling(SINK_OF_DEBEZIUM, 'primary.key.mode', 'pk.mode', 'record_key'),
  sibling(SINK_OF_DEBEZIUM, 'schema.evolution', 'auto.create', 'true'),
  sibling(CONFLUENT_JDBC, 'connection.user', 'connection.username', 'w'),
  sibling(CONFLUENT_JDBC, 'pk.mode', 'primary.key.mode', 'record_key'),
  sibling(AIVEN_S3, undefined, 'flush.size', '1000'),
  sibling(AIVEN_S3, undefined, 's3.bucket.name', 'shop'),
  sibling(CONFLUENT_S3, undefined, 'format.output.type', 'jsonl'),
  sibling(OPENSEARCH, undefined, 'elastic.security.protocol', 'SSL'),
  sibling(ELASTICSEARCH, undefined, 'index.write.method', 'upsert'),
  { name: 'format: ARN', wrong: hcl('format("$${sm:%s:password}", aws_secretsmanager_secret.db.arn)'), right: hcl(NAMED), says: /MC-SEC-004/ },
  { name: 'format: another provider', wrong: hcl('format("$${secrets:%s:password}", aws_secretsmanager_secret.db.name)'), right: hcl(NAMED), says: /connection\.password/ },
  { name: 'format: reference that Terraform reads', wrong: hcl('format("${sm:%s:password}", aws_secretsmanager_secret.db.name)'), right: hcl(NAMED), says: /MC-SEC-006/ },
  { name: 'replace: ARN', wrong: hcl('replace("$${sm:X:password}", "X", aws_secretsmanager_secret.db.arn)'), right: hcl('replace("$${sm:X:password}", "X", aws_secretsmanager_secret.db.name)'), says: /MC-SEC-004/ },
  { name: 'format: a word for a number', wrong: hcl('format("%s", "two")', 'tasks.max'), right: hcl('format("%d", 2)', 'tasks.max'), says: /tasks\.max/ },
];
