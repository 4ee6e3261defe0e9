import { check } from '../../cli/run';

/** A module: a sink that reads one secret, its worker configuration, and what is written around its role. */
const moduleWith = (role: string, serviceRole = 'aws_iam_role.sink.arn') => `
resource "aws_msk_cluster" "main" {
  cluster_name           = "shop"
  number_of_broker_nodes = 3
  kafka_version          = "3.7.x"
}
resource "aws_mskconnect_worker_configuration" "w" {
  name                    = "w"
  properties_file_content = <<-EOT
    config.providers=sm
    config.providers.sm.class=io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider
  EOT
}
resource "aws_secretsmanager_secret" "db" { name = "shop/db" }
resource "aws_mskconnect_connector" "sink" {
  name                       = "shop-archive"
  kafkaconnect_version       = "3.7.x"
  service_execution_role_arn = ${serviceRole}
  connector_configuration = {
    "connector.class"    = "io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector"
    "tasks.max"          = "1"
    "topics"             = "orders"
    "aws.s3.bucket.name" = aws_s3_bucket.archive.bucket
    "aws.s3.region"      = "eu-central-1"
    "key.converter"      = "org.apache.kafka.connect.storage.StringConverter"
    "value.converter"    = "org.apache.kafka.connect.storage.StringConverter"
  }
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = aws_msk_cluster.main.bootstrap_brokers_sasl_iam
    }
  }
  kafka_cluster_client_authentication { authentication_type = "IAM" }
  worker_configuration {
    arn      = aws_mskconnect_worker_configuration.w.arn
    revision = aws_mskconnect_worker_configuration.w.latest_revision
  }
}
${role}`;

interface Grants { readonly service?: string; readonly topics?: string; readonly objects?: string; readonly connect?: string }
const trust = (service: string) => `jsonencode({
  Version = "2012-10-17"
  Statement = [{ Effect = "Allow", Principal = { Service = "${service}" }, Action = "sts:AssumeRole", Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.me.account_id } } }]
})`;
const ofKind = (kind: string, name: string) => `"\${replace(aws_msk_cluster.main.arn, ":cluster/", ":${kind}/")}/${name}"`;
const statements = ({ topics = 'orders', objects = '"${aws_s3_bucket.archive.arn}/*"', connect = 'kafka-cluster:Connect' }: Grants): Array<readonly [string[], string]> => [
  [[connect, 'kafka-cluster:DescribeCluster'], 'aws_msk_cluster.main.arn'],
  [['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'], ofKind('topic', topics)],
  [['kafka-cluster:CreateTopic', 'kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData', 'kafka-cluster:WriteData'], ofKind('topic', '__amazon_msk_connect_*')],
  [['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], ofKind('group', '*')],
  [['s3:PutObject', 's3:AbortMultipartUpload'], objects],
];
const encoded = (grants: Grants) => `jsonencode({
  Version = "2012-10-17"
  Statement = [
    ${statements(grants).map(([actions, resource]) => `{ Effect = "Allow", Action = ${JSON.stringify(actions)}, Resource = ${resource} }`).join(',\n    ')}
  ]
})`;
const dataBlocks = (grants: Grants) => statements(grants).map(([actions, resource], index) =>
  `  statement {\n    sid       = "S${index}"\n    actions   = ${JSON.stringify(actions)}\n    resources = [${resource}]\n  }`).join('\n');
const heredoc = (grants: Grants) => `<<EOF
{ "Version": "2012-10-17", "Statement": [
${statements(grants).map(([actions, resource]) => `  { "Effect": "Allow", "Action": ${JSON.stringify(actions)}, "Resource": ${resource.startsWith('"') ? resource : `"\${${resource}}"`} }`).join(',\n')}
] }
EOF`;
const role = ({ service = 'kafkaconnect.amazonaws.com' }: Grants, more = '') => `resource "aws_iam_role" "sink" {\n  assume_role_policy = ${trust(service)}\n${more}}\n`;

async function said(...files: [string, string?, string?]): Promise<string[]> {
  const [role_, serviceRole, others = ''] = files;
  const { report } = await check(['main.tf'], { 'main.tf': moduleWith(role_, serviceRole), 'others.tf': others });
  return report.deployments.flatMap(({ findings }) => findings).filter(({ rule }) => rule.startsWith('MC-ROLE')).map(({ severity, message }) => `${severity} ${message}`);
}

const WAYS: ReadonlyArray<readonly [string, (grants: Grants) => string]> = [
  ['a policy of the role in jsonencode', grants => `${role(grants)}resource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.sink.id\n  policy = ${encoded(grants)}\n}`],
  ['a policy in a document', grants => `${role(grants)}resource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.sink.name\n  policy = ${heredoc(grants)}\n}`],
  ['a policy within the role', grants => role(grants, `  inline_policy {\n    name   = "p"\n    policy = ${encoded(grants)}\n  }\n`)],
  ['a policy that is attached, of a data source', grants => `${role(grants)}data "aws_iam_policy_document" "p" {\n${dataBlocks(grants)}\n}
resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.p.json\n}
resource "aws_iam_role_policy_attachment" "p" {\n  role       = aws_iam_role.sink.name\n  policy_arn = aws_iam_policy.p.arn\n}`],
  ['a data source that takes another one', grants => `${role(grants)}data "aws_iam_policy_document" "of" {\n${dataBlocks(grants)}\n}
data "aws_iam_policy_document" "p" {\n  source_policy_documents = [data.aws_iam_policy_document.of.json]\n}
resource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.sink.id\n  policy = data.aws_iam_policy_document.p.json\n}`],
  ['a data source that overrides', grants => `${role(grants)}data "aws_iam_policy_document" "of" {\n${dataBlocks(grants)}\n}
data "aws_iam_policy_document" "p" {
  override_policy_documents = [data.aws_iam_policy_document.of.json]
  statement {
    sid       = "S1"
    actions   = ["kafka-cluster:DescribeTopic"]
    resources = ["*"]
  }
}
resource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.sink.id\n  policy = data.aws_iam_policy_document.p.json\n}`],
  ['a policy that is a local', grants => `${role(grants)}locals {\n  policy = ${encoded(grants)}\n}\nresource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.sink.id\n  policy = local.policy\n}`],
];

const WRONG: ReadonlyArray<readonly [string, Grants, RegExp]> = [
  ['other topics', { topics: 'order' }, /^error .*ReadData on the topic orders/],
  ['a bucket without its objects', { objects: 'aws_s3_bucket.archive.arn' }, /^error .*s3:PutObject on the objects of the bucket/],
  ['no connection', { connect: 'kafka-cluster:Connecting' }, /^error .*kafka-cluster:Connect on the cluster/],
  ['another service', { service: 'kafka.amazonaws.com' }, /^error .*trusts kafka\.amazonaws\.com/],
];

test.each(WAYS)('%s', async (_, written) => {
  expect(await said(written({}))).toEqual([]);
  for (const [, grants, says] of WRONG) {
    expect(await said(written(grants))).toContainEqual(expect.stringMatching(says));
  }
});

test('with one of a count, and in another file of the module', async () => {
  const [, written] = WAYS[0];
  const counted = (grants: Grants) => written(grants).replace('"sink" {', '"sink" {\n  count = 1').replace('aws_iam_role.sink.id', 'aws_iam_role.sink[0].id');
  expect(await said(counted({}), 'aws_iam_role.sink[0].arn')).toEqual([]);
  expect(await said(counted({ topics: 'order' }), 'aws_iam_role.sink[0].arn')).toContainEqual(expect.stringContaining('orders'));
  expect(await said('', undefined, written({}))).toEqual([]);
  expect(await said('', undefined, written({ topics: 'order' }))).toContainEqual(expect.stringContaining('orders'));
});

const policy = (value: string, more = '') => `${role({})}resource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.sink.id\n  policy = ${value}\n}\n${more}`;
const data = (body: string) => policy('data.aws_iam_policy_document.p.json', `data "aws_iam_policy_document" "p" {\n${body}\n}`);
const statement = (body: string) => data(`  statement {\n${body}\n  }`);

test.each<[string, string]>([
  ['a file', policy('file("policy.json")')],
  ['a variable', policy('var.policy')],
  ['statements of a loop', policy('jsonencode({ Statement = [for t in var.topics : { Effect = "Allow", Action = "kafka-cluster:*", Resource = t }] })')],
  ['statements of a variable', policy('jsonencode({ Statement = concat(var.statements, []) })')],
  ['actions of a variable', policy('jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })')],
  ['a dynamic statement', data('  dynamic "statement" {\n    for_each = var.topics\n    content { actions = ["kafka-cluster:*"] }\n  }')],
  ['a source of elsewhere', data('  source_policy_documents = [var.policy]')],
  ['sources of elsewhere', data('  source_policy_documents = var.policies')],
  ['a source that takes itself', data('  source_policy_documents = [data.aws_iam_policy_document.p.json]')],
  ['actions of a local that nobody knows', statement('    actions   = local.actions\n    resources = ["*"]')],
  ['all but some actions', statement('    not_actions = ["iam:*"]\n    resources   = ["*"]')],
  ['a policy of a module', `${role({})}module "policy" {\n  source = "./policy"\n  role   = aws_iam_role.sink.name\n}`],
  ['a policy of a module that is given a local', `${role({})}locals {\n  role = aws_iam_role.sink.name\n}\nmodule "policy" {\n  source = "./policy"\n  role   = local.role\n}`],
  ['policies of a loop', `${role({})}resource "aws_iam_role_policy_attachment" "p" {\n  for_each   = toset(var.policies)\n  role       = aws_iam_role.sink.name\n  policy_arn = each.value\n}`],
  ['a policy of a role that is not known', `${role({})}resource "aws_iam_role_policy" "p" {\n  role   = var.role\n  policy = ${encoded({})}\n}`],
])('nothing is said of %s', async (_, written) => {
  expect(await said(written)).toEqual([]);
});

test('a policy that Terraform leaves out allows nothing', async () => {
  const [, written] = WAYS[0];
  expect(await said(written({}).replace('"p" {', '"p" {\n  count = 0'))).toContainEqual(expect.stringContaining('kafka-cluster:Connect'));
});

test('topics behind the ARN of the cluster are none', async () => {
  const [, written] = WAYS[0];
  expect(await said(written({}).replaceAll(/\$\{replace\(aws_msk_cluster\.main\.arn, ":cluster\/", ":topic\/"\)\}/g, '${aws_msk_cluster.main.arn}')))
    .toContainEqual(expect.stringMatching(/^error .*topic orders/));
});

test('CDK for Terraform', async () => {
  const json = (actions: string[]) => ({
    data: { aws_iam_policy_document: { p: { statement: [{ actions, resources: ['*'] }] } } },
    resource: {
      aws_iam_role: { sink: { assume_role_policy: JSON.stringify({ Statement: [] }) } },
      aws_iam_role_policy: { p: { role: '${aws_iam_role.sink.id}', policy: '${data.aws_iam_policy_document.p.json}' } },
      aws_mskconnect_connector: {
        sink: {
          name: 'sink',
          service_execution_role_arn: '${aws_iam_role.sink.arn}',
          connector_configuration: { 'connector.class': 'com.example.Sink', 'topics': 'orders' },
          kafka_cluster_client_authentication: { authentication_type: 'IAM' },
        },
      },
    },
  });
  const messages = async (actions: string[]) => (await check(['cdk.tf.json'], { 'cdk.tf.json': json(actions) })).report.deployments
    .flatMap(({ findings }) => findings).filter(({ rule }) => /^MC-ROLE-00[23]/.test(rule)).map(({ message }) => message);
  expect(await messages(['kafka-cluster:*'])).toEqual([]);
  expect(await messages(['kafka-cluster:Connect'])).toContainEqual(expect.stringContaining('orders'));
});

test('a data source that a plan leaves to the apply', async () => {
  const messages = async (actions: string[]) => {
    const values = { statement: [{ actions, effect: 'Allow', condition: [], principals: [] }] };
    const to = (...references: string[]) => ({ references });
    const { report } = await check(['plan.json'], {
      'plan.json': {
        format_version: '1.2',
        planned_values: {
          root_module: {
            resources: [
              { address: 'data.aws_iam_policy_document.p', mode: 'data', type: 'aws_iam_policy_document', name: 'p', values },
              { address: 'aws_iam_role.sink', mode: 'managed', type: 'aws_iam_role', name: 'sink', values: {} },
              { address: 'aws_iam_role_policy.p', mode: 'managed', type: 'aws_iam_role_policy', name: 'p', values: {} },
              {
                address: 'aws_mskconnect_connector.sink', mode: 'managed', type: 'aws_mskconnect_connector', name: 'sink',
                values: { name: 'sink', connector_configuration: { 'connector.class': 'com.example.Sink', 'topics': 'orders' }, kafka_cluster_client_authentication: [{ authentication_type: 'IAM' }] },
              },
            ],
          },
        },
        configuration: {
          root_module: {
            resources: [
              { mode: 'data', type: 'aws_iam_policy_document', name: 'p', expressions: { statement: [{ actions: { constant_value: actions }, resources: to('aws_msk_cluster.main.arn', 'aws_msk_cluster.main') }] } },
              { mode: 'managed', type: 'aws_iam_role', name: 'sink', expressions: {} },
              {
                mode: 'managed', type: 'aws_iam_role_policy', name: 'p',
                expressions: { role: to('aws_iam_role.sink.id', 'aws_iam_role.sink'), policy: to('data.aws_iam_policy_document.p.json', 'data.aws_iam_policy_document.p') },
              },
              { mode: 'managed', type: 'aws_mskconnect_connector', name: 'sink', expressions: { service_execution_role_arn: to('aws_iam_role.sink.arn', 'aws_iam_role.sink') } },
            ],
          },
        },
      },
    });
    return report.deployments.flatMap(({ findings }) => findings).filter(({ rule }) => /^MC-ROLE-00[23]/.test(rule)).map(({ message }) => message);
  };
  expect(await messages(['kafka-cluster:*'])).toEqual([]);
  expect(await messages(['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'])).toContainEqual(expect.stringContaining('orders'));
});
