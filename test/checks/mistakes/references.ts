import { AIVEN_JDBC, AIVEN_S3 } from './connectors';
import { helm, template, terraform, yamlTemplate } from './forms';
import type { Files, Mistake } from './mistake';

const LINES = 'config.providers=sm\nconfig.providers.sm.class=com.github.jcustenborder.kafka.config.aws.SecretsManagerConfigProvider\nkey.converter=org.apache.kafka.connect.json.JsonConverter\nvalue.converter=org.apache.kafka.connect.json.JsonConverter\n';

/** A connector with its worker configuration and a secret in one template. */
const secret = (value: unknown): Files => template({ ...AIVEN_JDBC, 'connection.password': value }, { WorkerConfiguration: { WorkerConfigurationArn: { Ref: 'Worker' }, Revision: 1 } }, {
  Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'db', SecretString: '{"password":"{{resolve:ssm:p}}"}' } },
  Worker: { Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'w', PropertiesFileContent: { 'Fn::Base64': LINES } } },
});
const short = (value: string): Files => ({ 'template.yaml': String(secret('@')['template.json']).replace('"@"', () => value) });

const WORKER = `
resource "aws_secretsmanager_secret" "db" {
  name = "db"
}
resource "aws_mskconnect_worker_configuration" "w" {
  name                    = "w"
  properties_file_content = <<-EOT
${LINES.replace(/^(?=.)/gm, '    ')}  EOT
}
locals {
  arn = aws_secretsmanager_secret.db.arn
}
`;
const hcl = (value: string): Files => ({
  'main.tf': String(terraform({ ...AIVEN_JDBC, 'connection.password': '@' })['main.tf']).replace('"@"', () => value) + WORKER,
});

const pulumi = (value: string): Files => ({
  'Pulumi.yaml': `name: shop
runtime: yaml
resources:
  db: {type: "aws:secretsmanager:Secret", properties: {name: db}}
  w:
    type: aws:mskconnect:WorkerConfiguration
    properties: {name: w, propertiesFileContent: ${JSON.stringify(LINES)}}
  shop:
    type: aws:mskconnect:Connector
    properties:
      name: shop
      kafkaconnectVersion: 3.7.x
      serviceExecutionRoleArn: arn:aws:iam::111122223333:role/connect
      kafkaCluster: {apacheKafkaCluster: {bootstrapServers: "b-1.sales.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098", vpc: {securityGroups: [sg-0123456789abcdef0], subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]}}}
      workerConfiguration: {arn: "\${w.arn}", revision: 1}
      connectorConfiguration: ${JSON.stringify({ ...AIVEN_JDBC, 'connection.password': value })}
`,
});

/** Values of a chart that two connectors share by a merge key. */
const merged = (type: string): Files => {
  const [head, ...lines] = String(helm({ ...AIVEN_S3, 'topics': undefined, 'format.output.type': undefined })['values.yaml']).split('\n').slice(3);
  return { 'values.yaml': `common: &common\n${[head, ...lines].map(line => line.slice(4)).join('\n')}connectors:\n  shop:\n    config:\n      <<: *common\n      topics: orders\n      format.output.type: ${type}\n` };
};
const bucket = { Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } };
const mergeInTemplate = (transform: string): Files => ({ 'template.yaml': transform + String(yamlTemplate({ ...AIVEN_S3, topics: '@' })['template.yaml']).replace("topics: '@'", '<<: {topics: orders}') });

/** References to what is of another type, and what a tool reads in another way than it is meant. */
export const REFERENCES: readonly Mistake[] = [
  { name: 'secret by Ref in Fn::Join', wrong: secret({ 'Fn::Join': ['', ['${sm:', { Ref: 'Secret' }, ':password}']] }), right: secret('${sm:db:password}'), says: /MC-SEC-004/ },
  { name: 'secret by its name in Fn::Sub', wrong: secret({ 'Fn::Sub': '${!sm:${Secret}:password}' }), right: secret({ 'Fn::Sub': '${!sm:db:password}' }), says: /MC-SEC-004/ },
  { name: 'secret in the short form of Fn::Sub', wrong: short('!Sub "${!sm:${Secret.Id}:password}"'), right: short('!Sub "${!sm:db:password}"'), says: /MC-SEC-004/ },
  { name: 'secret in the short form of Fn::Join', wrong: short('!Join ["", ["${sm:", !Ref Secret, ":password}"]]'), right: short('"${sm:db:password}"'), says: /MC-SEC-004/ },
  { name: 'ARN of a secret of Terraform', wrong: hcl('"$${sm:${aws_secretsmanager_secret.db.arn}:password}"'), right: hcl('"$${sm:${aws_secretsmanager_secret.db.name}:password}"'), says: /MC-SEC-004/ },
  { name: 'id of a secret of Terraform', wrong: hcl('"$${sm:${aws_secretsmanager_secret.db.id}:password}"'), right: hcl('"$${sm:db:password}"'), says: /MC-SEC-004/ },
  { name: 'ARN of a secret by a local of Terraform', wrong: hcl('"$${sm:${local.arn}:password}"'), right: hcl('"$${sm:${var.arn}:password}"'), says: /MC-SEC-004/ },
  { name: 'reference that Terraform reads', wrong: hcl('"${sm:db:password}"'), right: hcl('"$${sm:db:password}"'), says: /MC-SEC-006.*Terraform/ },
  { name: 'reference with an attribute that Terraform reads', wrong: hcl('"${sm:${aws_secretsmanager_secret.db.name}:password}"'), right: hcl('"$${sm:${aws_secretsmanager_secret.db.name}:password}"'), says: /MC-SEC-006.*Terraform/ },
  { name: 'ARN of a secret of Pulumi', wrong: pulumi('$${sm:${db.arn}:password}'), right: pulumi('$${sm:${db.name}:password}'), says: /MC-SEC-004/ },
  { name: 'bucket for the role', wrong: template(AIVEN_S3, { ServiceExecutionRoleArn: { 'Fn::GetAtt': ['Bucket', 'Arn'] } }, bucket), right: template(AIVEN_S3, {}, bucket), says: /MC-ROLE-012/ },
  { name: 'bucket of Terraform for the role', wrong: terraform(AIVEN_S3, { role: 'aws_s3_bucket.b.arn' }), right: terraform(AIVEN_S3), says: /MC-ROLE-012/ },
  { name: 'bucket for the plugin', wrong: template(AIVEN_S3, { Plugins: [{ CustomPlugin: { CustomPluginArn: { 'Fn::GetAtt': ['Bucket', 'Arn'] }, Revision: 1 } }] }, bucket), right: template(AIVEN_S3, {}, bucket), says: /MC-CFN-005/ },
  { name: 'value that only a merge key shows', wrong: merged('jsonx'), right: merged('jsonl'), says: /format\.output\.type/ },
  { name: 'merge key that the service does not read', wrong: mergeInTemplate(''), right: mergeInTemplate('Transform: AWS::Serverless-2016-10-31\n'), says: /MC-CFG-002 <</ },
];
