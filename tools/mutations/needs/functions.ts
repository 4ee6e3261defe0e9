import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf, ofType, references, target } from '../template';
import type { Json, TemplateJson } from '../template';
import type { Need } from './need';

const HANDLERS = join(__dirname, '..', '..', '..', 'handlers');

/** The clients of the SDK, and the services that IAM names for them. */
const SERVICES: Readonly<Record<string, string>> = {
  'client-secrets-manager': 'secretsmanager',
  'client-kafka': 'kafka',
  'client-kafkaconnect': 'kafkaconnect',
  'client-cloudwatch-logs': 'logs',
  'client-cloudwatch': 'cloudwatch',
  'client-cloudformation': 'cloudformation',
};

/** The calls that the code of a function makes, read from what it imports. */
export function callsOf(handler: string): string[] {
  return readdirSync(join(HANDLERS, handler), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts')).flatMap(file => {
    const text = readFileSync(join(HANDLERS, handler, file), 'utf8');
    return [...text.matchAll(/import \{([^}]*)\} from '@aws-sdk\/([\w-]+)'/g)].flatMap(([, names, client]) =>
      [...names.matchAll(/\b(?:(\w+)Command|paginate(\w+))\b/g)].map(([, command, pages]) => `${SERVICES[client]}:${command ?? pages}`));
  });
}

/** Which function is which, by what it says of itself. */
const OURS: ReadonlyArray<readonly [RegExp, string, (template: TemplateJson, id: string) => Array<Omit<Need, 'role' | 'why'>>]> = [
  [/^Looks up the bootstrap brokers/, 'bootstrap-brokers', (template, id) => customResources(template, id, 'ClusterArn')
    .map(on => ({ actions: callsOf('bootstrap-brokers'), on }))],
  [/^Associates secrets/, 'scram-association', (template, id) => [
    ...customResources(template, id, 'ClusterArn').map(on => ({ actions: callsOf('scram-association'), on })),
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedstreamingforapachekafka.html
    { actions: ['kms:CreateGrant', 'kms:DescribeKey', 'kms:RetireGrant'] },
  ]],
  [/^Puts an index template/, 'index-template', (template, id) => [
    ...template.Resources[id] === undefined ? [] : customResources(template, id, 'Endpoint').length > 0 && signs(template, id) ? [{ actions: ['es:ESHttpPut'], on: '/_index_template/' }] : [],
    ...customResources(template, id, 'SecretArn').map(on => ({ actions: ['secretsmanager:GetSecretValue'], on })),
  ]],
  [/^Maps (a role|the role)/, 'role-mapping', (template, id) => customResources(template, id, 'SecretArn').map(on => ({ actions: ['secretsmanager:GetSecretValue'], on }))],
  [/^Prepares a database/, 'database', (template, id) => ['AdminSecretArn', 'UserSecretArn']
    .flatMap(property => customResources(template, id, property)).map(on => ({ actions: ['secretsmanager:GetSecretValue'], on }))],
  [/^Restarts failed tasks/, 'restart', restartNeeds],
  [/^Changes connectors /, 'connector', inPlaceNeeds],
];

/** What https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html asks for. */
const IN_VPC = ['CreateNetworkInterface', 'DescribeNetworkInterfaces', 'DescribeSubnets', 'DeleteNetworkInterface', 'AssignPrivateIpAddresses', 'UnassignPrivateIpAddresses']
  .map(action => `ec2:${action}`);

/** What the functions of a template must be allowed: their logs, their network interfaces, their calls. */
export function functionNeeds(template: TemplateJson): Need[] {
  return ofType(template, /^AWS::Lambda::Function$/).flatMap(([id, { Properties = {} }]) => {
    const role = target(Properties.Role);
    const ours = OURS.find(([description]) => description.test(String(Properties.Description ?? '')));
    const group = target(Properties.LoggingConfig?.LogGroup);
    return [
      ...group === '' || template.Resources[role]?.Properties?.ManagedPolicyArns !== undefined ? []
        : [{ role, actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], on: group, why: 'it logs' }],
      ...Properties.VpcConfig === undefined || ours === undefined ? [] : [{ role, actions: IN_VPC, why: 'AWS Lambda puts it into a VPC' }],
      ...ours === undefined ? [] : ours[2](template, id).map(need => ({ role, ...need, why: `the code of ${ours[1]} calls it` })),
    ];
  });
}

/** Whoever stands behind a custom resource: its function, or a provider's that calls the function. */
function isServed(template: TemplateJson, token: unknown, id: string): boolean {
  const behind = target(token);
  return behind === id || references(template.Resources[behind]?.Properties?.Environment).has(id);
}

/** What the custom resources of a function have in a property, as a policy would write it. */
function customResources(template: TemplateJson, id: string, property: string): string[] {
  return ofType(template, /^Custom::/).filter(([, { Properties = {} }]) => isServed(template, Properties.ServiceToken, id) && Properties[property] !== undefined)
    .map(([, { Properties }]) => written(Properties![property]));
}

/** An ARN that is written as one text: by the reference in it, where it has one. */
function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function signs(template: TemplateJson, id: string): boolean {
  return ofType(template, /^Custom::/).some(([, { Properties = {} }]) => isServed(template, Properties.ServiceToken, id) && Properties.Authentication === 'iam');
}

function restartNeeds(template: TemplateJson): Array<Omit<Need, 'role' | 'why'>> {
  const schedule = ofType(template, /^AWS::Scheduler::Schedule$/).map(([, { Properties }]) => JSON.stringify(Properties!.Target.Input)).join('\n');
  const watched = [...connectorsOf(template).map(([id]) => id), 'Legacy'].filter(id => schedule.includes(id));
  const literal = [...schedule.matchAll(/arn:aws:kafkaconnect:[^"\\]+/g)].map(([arn]) => arn);
  const groups = connectorsOf(template).filter(([id]) => watched.includes(id)).flatMap(([, properties]) => logGroupOf(properties));
  return [
    { actions: ['cloudwatch:GetMetricData'] },
    ...[...watched, ...literal].map(on => ({ actions: ['kafkaconnect:DescribeConnector', 'kafkaconnect:ListConnectorOperations', 'kafkaconnect:RestartConnector'], on })),
    { actions: ['secretsmanager:DescribeSecret'] },
    ...groups.map(on => ({ actions: ['logs:FilterLogEvents'], on })),
  ];
}

function inPlaceNeeds(template: TemplateJson): Array<Omit<Need, 'role' | 'why'>> {
  const own = connectorsOf(template).filter(([id]) => template.Resources[id].Type.startsWith('Custom::'));
  const calls = callsOf('connector');
  const onConnector = ['DeleteConnector', 'DescribeConnector', 'ListConnectorOperations', 'ListTagsForResource', 'TagResource', 'UntagResource', 'UpdateConnector']
    .map(call => `kafkaconnect:${call}`).filter(call => calls.includes(call));
  return [
    // what the service does on behalf of the caller: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedstreamingforkafkaconnect.html
    { actions: ['kafkaconnect:CreateConnector', 'kafkaconnect:ListConnectors', 'ec2:CreateNetworkInterface', 'ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets', 'ec2:DescribeVpcs'] },
    { actions: ['CreateLogDelivery', 'DeleteLogDelivery', 'DescribeLogGroups', 'DescribeResourcePolicies', 'GetLogDelivery', 'ListLogDeliveries', 'PutResourcePolicy', 'UpdateLogDelivery'].map(each => `logs:${each}`) },
    { actions: ['iam:CreateServiceLinkedRole', 'cloudformation:DescribeStacks'] },
    // what takes longer than one invocation is awaited by a state machine, which the function starts (handlers/shared)
    { actions: ['states:StartExecution'], on: ':stateMachine:' },
    // one that was renamed is looked for under any name
    { actions: ['DeleteConnector', 'DescribeConnector', 'ListTagsForResource', 'UntagResource'].map(call => `kafkaconnect:${call}`), on: ':connector/*' },
    ...own.flatMap(([, properties]) => [
      // its own ARN, and that of its operations
      { actions: [...onConnector, 'kafkaconnect:DescribeConnectorOperation'], on: `connector*/${String(properties.ConnectorName)}/` },
      { actions: ['iam:PassRole'], on: written(properties.ServiceExecutionRoleArn) },
      ...listOf(properties.Plugins as Json).map(({ CustomPlugin }) => ({ actions: ['kafkaconnect:DescribeCustomPlugin'], on: written(CustomPlugin.CustomPluginArn) })),
      ...properties.WorkerConfiguration === undefined ? [] : [{ actions: ['kafkaconnect:DescribeWorkerConfiguration'], on: written(properties.WorkerConfiguration.WorkerConfigurationArn) }],
      ...logGroupOf(properties).map(on => ({ actions: ['logs:FilterLogEvents'], on })),
    ]),
  ];
}

function connectorsOf(template: TemplateJson): Array<[string, Json]> {
  return ofType(template, /^(AWS::KafkaConnect::Connector|Custom::KafkaConnectConnector)$/).map(([id, { Properties }]) => [id, Properties!]);
}

function logGroupOf({ LogDelivery }: Json): string[] {
  const group = LogDelivery?.WorkerLogDelivery?.CloudWatchLogs?.LogGroup as unknown;
  // a policy may name it by its ARN, and a connector by its name
  return group === undefined ? [] : [target(group) === '' ? written(group) : `"${target(group)}"`];
}
