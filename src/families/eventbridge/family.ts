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
      archive: 'eventbridge',
      awsCalls: [
        {
          actions: ['events:PutEvents'],
          option: 'aws.eventbridge.eventbus.arn',
          arn: '{value}',
          resource: 'the event bus to which events are sent',
          unless: OTHER_CREDENTIALS,
        },
        {
          actions: ['s3:PutObject'],
          option: 'aws.eventbridge.offloading.default.s3.bucket',
          arn: 'arn:{partition}:s3:::{value}/*',
          resource: 'the bucket to which large events are offloaded',
          unless: OTHER_CREDENTIALS,
        },
      ],
    },
  ],
  services: [{ endpoint: 'events', purpose: 'sending events' }],
};
