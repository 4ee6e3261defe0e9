import { check } from '../../cli/run';

type Json = Record<string, unknown>;
const CLUSTER = `
resource "aws_msk_cluster" "main" {
  cluster_name           = "shop"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = var.subnets
    security_groups = [aws_security_group.brokers.id]
  }
}
resource "aws_mskconnect_connector" "sink" {
  name                    = "sink"
  connector_configuration = { "connector.class" = "com.example.Sink", "topics" = "orders" }
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = aws_msk_cluster.main.bootstrap_brokers_sasl_iam
      vpc {
        security_groups = [aws_security_group.workers.id]
        subnets         = var.subnets
      }
    }
  }
  kafka_cluster_client_authentication { authentication_type = "IAM" }
}
`;
const group = (name: string, body = '') => `resource "aws_security_group" "${name}" {\n${body}\n}\n`;
const block = (direction: string, port: number, peer: string, protocol = 'tcp') =>
  `  ${direction} {\n    from_port = ${port}\n    to_port = ${port}\n    protocol = "${protocol}"\n    ${peer}\n  }\n`;
const OUT = block('egress', 0, 'cidr_blocks = ["0.0.0.0/0"]', '-1');
const WORKERS = group('workers', OUT);
const FROM_WORKERS = 'security_groups = [aws_security_group.workers.id]';
const rule = (name: string, more: string) => `resource "${name}" "r" {\n  security_group_id = aws_security_group.brokers.id\n  from_port = 9098\n  to_port = 9098\n${more}\n}\n`;

const NOT_IN = 'MC-NET-001 no security group of the brokers has an inbound rule for port 9098 from <aws_security_group.workers.id>';
const NOT_OUT = 'MC-NET-002 no security group of the workers has an outbound rule';

async function said(files: Record<string, string | object>): Promise<string[]> {
  const { report } = await check([Object.keys(files)[0]], files);
  expect(report.deployments.length).toBeGreaterThan(0);
  return report.deployments.flatMap(({ findings }) => findings).filter(({ rule: id }) => id.startsWith('MC-NET')).map(({ rule: id, message }) => `${id} ${message}`);
}
const ofModule = (groups: string) => said({ 'main.tf': CLUSTER, 'groups.tf': groups });

test.each<[string, string, string[]]>([
  ['a group without a rule lets nothing in or out', group('workers') + group('brokers'), [NOT_IN, NOT_OUT]],
  ['a block', WORKERS + group('brokers', block('ingress', 9098, FROM_WORKERS)), []],
  ['a block for another port', WORKERS + group('brokers', block('ingress', 9094, FROM_WORKERS)), [NOT_IN]],
  ['a block for UDP', WORKERS + group('brokers', block('ingress', 9098, FROM_WORKERS, 'udp')), [NOT_IN]],
  ['a block for all protocols', WORKERS + group('brokers', block('ingress', 0, FROM_WORKERS, 'all')), []],
  ['a block for the group itself', WORKERS + group('brokers', block('ingress', 9098, 'self = true')), [NOT_IN]],
  ['an attribute', WORKERS + group('brokers', '  ingress = [{ from_port = 9098, to_port = 9098, protocol = "tcp", security_groups = [aws_security_group.workers.id] }]'), []],
  ['a rule', WORKERS + group('brokers') + rule('aws_security_group_rule', '  type = "ingress"\n  protocol = "tcp"\n  source_security_group_id = aws_security_group.workers.id'), []],
  ['a rule in the other direction', WORKERS + group('brokers') + rule('aws_security_group_rule', '  type = "egress"\n  protocol = "tcp"\n  source_security_group_id = aws_security_group.workers.id'), [NOT_IN]],
  ['an ingress rule', WORKERS + group('brokers') + rule('aws_vpc_security_group_ingress_rule', '  ip_protocol = "tcp"\n  referenced_security_group_id = aws_security_group.workers.id'), []],
  ['an ingress rule for another group', WORKERS + group('brokers') + rule('aws_vpc_security_group_ingress_rule', '  ip_protocol = "tcp"\n  referenced_security_group_id = aws_security_group.brokers.id'), [NOT_IN]],
  ['an egress rule', group('workers') + group('brokers', block('ingress', 9098, FROM_WORKERS))
    + 'resource "aws_vpc_security_group_egress_rule" "e" {\n  security_group_id = aws_security_group.workers.id\n  ip_protocol = "-1"\n  cidr_ipv4 = "0.0.0.0/0"\n}\n', []],
  ['one group for both, that lets itself in', group('both', OUT + block('ingress', 9098, 'self = true')), []],
])('%s', async (_, groups, expected) => {
  const both = groups.includes('"both"');
  expect((await said({ 'main.tf': both ? CLUSTER.replace(/aws_security_group\.(brokers|workers)/g, 'aws_security_group.both') : CLUSTER, 'groups.tf': groups })).sort()).toEqual(expected);
});

test.each<[string, string]>([
  ['a range that is not known', WORKERS + group('brokers', block('ingress', 9098, 'cidr_blocks = var.ranges'))],
  ['blocks of a loop', `${WORKERS}${group('brokers', '  dynamic "ingress" {\n    for_each = var.ports\n    content {\n      from_port = ingress.value\n    }\n  }')}`],
  ['a group of which changes are ignored', WORKERS + group('brokers', '  lifecycle {\n    ignore_changes = [ingress]\n  }')],
  ['a group that a module gets', `${WORKERS}${group('brokers')}module "rules" {\n  source = "./rules"\n  group = aws_security_group.brokers.id\n}\n`],
  ['a rule of a group that is not known', `${WORKERS}${group('brokers')}${rule('aws_vpc_security_group_ingress_rule', '  ip_protocol = "tcp"').replace('aws_security_group.brokers.id', 'var.group')}`],
  ['a port that is not known', WORKERS + group('brokers', block('ingress', 9098, FROM_WORKERS).replaceAll('9098', 'var.port'))],
  ['groups of a module', 'module "brokers" {\n  source = "./group"\n}\n'],
])('nothing is said of %s', async (_, groups) => {
  expect(await ofModule(groups)).toEqual([]);
});

const to = (...references: string[]) => ({ references });
const GROUPS = ['workers', 'brokers'].map(name => to(`aws_security_group.${name}.id`, `aws_security_group.${name}`));
/** A plan, in which only the apply knows the ids of the groups. */
const plan = (brokers: Json, expressions: Json, ...others: Json[]) => {
  const resources: Array<[string, string, Json, Json]> = [
    ['aws_msk_cluster', 'main', { cluster_name: 'shop', number_of_broker_nodes: 3, broker_node_group_info: [{ instance_type: 'kafka.m7g.large' }] }, { broker_node_group_info: [{ security_groups: GROUPS[1] }] }],
    ['aws_security_group', 'workers', { egress: [{ from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['0.0.0.0/0'], security_groups: [], self: false }] }, {}],
    ['aws_security_group', 'brokers', brokers, expressions],
    ['aws_mskconnect_connector', 'sink', {
      name: 'sink', connector_configuration: { 'connector.class': 'com.example.Sink', 'topics': 'orders' },
      kafka_cluster: [{ apache_kafka_cluster: [{ vpc: [{ subnets: ['subnet-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d4e5f60719'] }] }] }], kafka_cluster_client_authentication: [{ authentication_type: 'IAM' }],
    }, {
      kafka_cluster: [{
        apache_kafka_cluster: [{
          bootstrap_servers: to('aws_msk_cluster.main.bootstrap_brokers_sasl_iam', 'aws_msk_cluster.main'),
          vpc: [{ security_groups: GROUPS[0] }],
        }],
      }],
    }],
    ...others.map(({ type, values, expressions: each }): [string, string, Json, Json] => [String(type), 'r', values as Json, each as Json]),
  ];
  return {
    'plan.json': {
      format_version: '1.2',
      planned_values: { root_module: { resources: resources.map(([type, name, values]) => ({ address: `${type}.${name}`, mode: 'managed', type, name, values })) } },
      configuration: { root_module: { resources: resources.map(([type, name, , each]) => ({ mode: 'managed', type, name, expressions: each })) } },
    },
  };
};
const CONSTANT = { from_port: 9098, to_port: 9098, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'], security_groups: [], self: false };
const ingressRule = (port: number) => ({
  type: 'aws_vpc_security_group_ingress_rule',
  values: { from_port: port, to_port: port, ip_protocol: 'tcp' },
  expressions: { security_group_id: GROUPS[1], referenced_security_group_id: GROUPS[0] },
});

test.each<[string, ReturnType<typeof plan>, string[]]>([
  ['no rule', plan({}, {}), [NOT_IN]],
  ['a rule that is known', plan({ ingress: [CONSTANT] }, { ingress: { constant_value: [] } }), []],
  ['a rule for another port', plan({ ingress: [{ ...CONSTANT, from_port: 9094, to_port: 9094 }] }, { ingress: { constant_value: [] } }), [NOT_IN]],
  ['a rule of which the apply knows the group', plan({ ingress: [{ ...CONSTANT, from_port: 9094, to_port: 9094, security_groups: undefined }] }, { ingress: to('aws_security_group.workers.id') }), []],
  ['rules that only the apply knows', plan({}, { ingress: [{ security_groups: GROUPS[0] }] }), []],
  ['a rule of its own', plan({}, {}, ingressRule(9098)), []],
  ['a rule of its own for another port', plan({}, {}, ingressRule(9092)), [NOT_IN]],
])('a plan with %s', async (_, files, expected) => {
  expect(await said(files)).toEqual(expected);
});
