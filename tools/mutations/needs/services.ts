import { listOf, ofType, target } from '../template';
import type { Json, TemplateJson } from '../template';
import type { Need } from './need';

type Wanted = Omit<Need, 'role' | 'why'>;

const names = (service: string, ...actions: string[]) => actions.map(action => `${service}:${action}`);
const INTERFACES = names('ec2', 'CreateNetworkInterface', 'DescribeNetworkInterfaces', 'DescribeVpcs', 'DeleteNetworkInterface', 'DescribeSubnets', 'DescribeSecurityGroups');
const CONNECT = names('kafka-cluster', 'Connect', 'DescribeCluster');
const READ = names('kafka-cluster', 'DescribeTopic', 'ReadData');
const GROUP = names('kafka-cluster', 'AlterGroup', 'DescribeGroup');
const LOOK = names('kafka', 'DescribeCluster', 'DescribeClusterV2', 'GetBootstrapBrokers');

/** A poller of AWS Lambda or Amazon EventBridge Pipes that reads with IAM access control. */
function polls(cluster: unknown, topic: string, group: string | undefined): Wanted[] {
  const on = JSON.stringify(cluster);
  return [
    { actions: INTERFACES }, { actions: [...CONNECT, 'kafka-cluster:DescribeClusterDynamicConfiguration', ...LOOK], on },
    { actions: READ, on: `/${topic}"` }, { actions: GROUP, on: group === undefined ? undefined : `/${group}"` },
  ];
}

/** What the documentation of each service says that its role must allow. */
const SERVICES: ReadonlyArray<readonly [RegExp, string, (properties: Json, template: TemplateJson) => Array<readonly [string, Wanted[]]>]> = [
  [/^AWS::Lambda::EventSourceMapping$/, 'https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html', (properties, template) => {
    const role = target(template.Resources[target(properties.FunctionName)].Properties!.Role);
    return [[role, polls(properties.EventSourceArn, properties.Topics[0], properties.AmazonManagedKafkaEventSourceConfig?.ConsumerGroupId)]];
  }],
  [/^AWS::Pipes::Pipe$/, 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-msk.html', ({ Source, RoleArn, SourceParameters, Target }) => {
    const { TopicName, ConsumerGroupID } = SourceParameters.ManagedStreamingKafkaParameters;
    return [[target(RoleArn), [...polls(Source, TopicName, ConsumerGroupID), { actions: ['sqs:SendMessage'], on: JSON.stringify(Target) }]]];
  }],
  [/^AWS::IoT::TopicRuleDestination$/, 'https://docs.aws.amazon.com/iot/latest/developerguide/kafka-rule-action.html', ({ VpcProperties }) => [
    [target(VpcProperties.RoleArn), [{ actions: [...INTERFACES, 'ec2:CreateNetworkInterfacePermission', 'ec2:DescribeVpcAttribute'] }]],
  ]],
  [/^AWS::IoT::TopicRule$/, 'https://docs.aws.amazon.com/iot/latest/developerguide/kafka-rule-action.html', ({ TopicRulePayload }) =>
    [...JSON.stringify(TopicRulePayload).matchAll(/get_secret\('",(\{.*?\}),.*?"Fn::GetAtt":\["(\w+)","Arn"\]/g)].map(([, secret, role]) => [
      role, [{ actions: ['secretsmanager:GetSecretValue'], on: secret }],
    ])],
  [/^AWS::IAM::Role$/, 'https://docs.aws.amazon.com/redshift/latest/dg/materialized-view-streaming-ingestion-getting-started-MSK.html', ({ Description }, template) =>
    ofType(template, /^AWS::IAM::Role$/).filter(([, { Properties }]) => Description === 'Amazon Redshift reads topics' && Properties!.Description === Description)
      .map(([id]) => [id, [{ actions: [...CONNECT, ...LOOK, ...READ] }]])],
  [/^AWS::MSK::Replicator$/, 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator-prerequisites.html', ({ ServiceExecutionRoleArn, KafkaClusters, LogDelivery }) => [
    [target(ServiceExecutionRoleArn), [...logsOf(LogDelivery), ...listOf(KafkaClusters as Json).flatMap(({ AmazonMskCluster }) => {
      const on = target(AmazonMskCluster.MskClusterArn) || JSON.stringify(AmazonMskCluster.MskClusterArn);
      return [
        { actions: [...CONNECT, ...names('kafka-cluster', 'AlterCluster', 'WriteDataIdempotently')], on },
        { actions: [...GROUP, ...READ, ...names('kafka-cluster', 'AlterTopic', 'AlterTopicDynamicConfiguration', 'CreateTopic', 'DescribeTopicDynamicConfiguration', 'WriteData')], on },
      ];
    })]],
  ]],
  [/^AWS::MSK::Channel$/, 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-channels.html', (properties, template) => [
    [channelRole(properties), [
      ...ofType(template, /^AWS::S3::Bucket$/).map(([id]) => id).filter(id => JSON.stringify(properties).includes(`"${id}"`)).flatMap(id => [
        { actions: names('s3', 'GetBucketLocation', 'ListBucket', 'ListBucketMultipartUploads', 'ListMultipartUploadParts', 'PutObject'), on: `"${id}"` },
      ]),
      { actions: names('logs', 'CreateLogStream', 'PutLogEvents') },
    ]],
  ]],
];

/** Where it logs with its own role. */
function logsOf(delivery: Json | undefined): Wanted[] {
  return delivery === undefined ? [] : [{ actions: names('logs', 'CreateLogStream', 'PutLogEvents') }];
}

function channelRole(properties: Json): string {
  return /"(?:ServiceExecutionRoleArn|RoleArn)":\{"Fn::GetAtt":\["(\w+)"/.exec(JSON.stringify(properties))?.[1] ?? '';
}

/** What the services that read and write topics without a connector must be allowed. */
export function serviceNeeds(template: TemplateJson): Need[] {
  return SERVICES.flatMap(([type, why, needs]) => ofType(template, type)
    .flatMap(([, { Properties = {} }]) => needs(Properties, template).flatMap(([role, wanted]) => wanted.map(need => ({ role, ...need, why })))));
}
