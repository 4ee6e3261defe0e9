import type { Family } from '../family';

export const EVENTBRIDGE_SINK = 'software.amazon.event.kafkaconnector.EventBridgeSinkConnector';

const OTHER_CREDENTIALS = ['aws.eventbridge.iam.role.arn', 'aws.eventbridge.iam.profile.name', 'aws.eventbridge.auth.credentials_provider.class'];

export const EVENTBRIDGE: Family = {
  id: 'eventbridge',
  title: 'Amazon EventBridge',
  connectors: [
    {
      className: EVENTBRIDGE_SINK,
      kind: 'sink',
      title: 'Amazon EventBridge sink',
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'at least once',
        deletes: 'an event without a value',
        schemas: 'not needed',
        cost: 'Amazon EventBridge events',
        preset: 'EventBridgeSink',
        page: 'sinks.md#eventbridge',
      },
      archive: 'eventbridge',
      end: 'event-bus',
      region: { option: 'aws.eventbridge.region' },
      awsCalls: [
        {
          actions: ['events:PutEvents'],
          option: 'aws.eventbridge.eventbus.arn',
          arn: '{value}',
          resource: 'the event bus to which events are sent',
          unless: OTHER_CREDENTIALS,
          service: { endpoint: 'events', purpose: 'sending events', unless: ['aws.eventbridge.endpoint.uri'] },
        },
        {
          actions: ['s3:PutObject'],
          option: 'aws.eventbridge.offloading.default.s3.bucket',
          arn: 'arn:{partition}:s3:::{value}/*',
          resource: 'the bucket to which large events are offloaded',
          unless: OTHER_CREDENTIALS,
          service: { endpoint: 's3', purpose: 'offloading large events', unless: ['aws.eventbridge.offloading.default.s3.endpoint.uri'] },
        },
        {
          actions: ['sts:AssumeRole'],
          option: 'aws.eventbridge.iam.role.arn',
          arn: '{value}',
          resource: 'the role with which events are sent',
          perhaps: true,
          service: { endpoint: 'sts', purpose: 'assuming a role' },
        },
      ],
    },
  ],
};
