import { assumedRole, otherProvider } from '../credentials';
import type { Family } from '../family';

export const CONFLUENT_LAMBDA_SINK = 'io.confluent.connect.aws.lambda.AwsLambdaSinkConnector';
export const NORDSTROM_LAMBDA_SINK = 'com.nordstrom.kafka.connect.lambda.LambdaSinkConnector';

const FUNCTION = {
  arn: 'arn:{partition}:lambda:{region}:{account}:function:{value}',
  resource: 'the function',
  service: { endpoint: 'lambda', purpose: 'invoking the function' },
};

/** None of them is in the catalog. */
export const LAMBDA: Family = {
  id: 'lambda',
  title: 'AWS Lambda',
  connectors: [
    {
      className: CONFLUENT_LAMBDA_SINK,
      kind: 'sink',
      title: 'Confluent AWS Lambda sink',
      licence: 'commercial',
      region: { option: 'aws.lambda.region' },
      awsCalls: [{
        ...FUNCTION,
        actions: ['lambda:InvokeFunction'],
        // it looks the function up before the first call
        also: ['lambda:GetFunction'],
        option: 'aws.lambda.function.name',
        unless: ['aws.access.key.id', otherProvider('aws.credentials.provider.class')],
      }],
    },
    {
      className: NORDSTROM_LAMBDA_SINK,
      kind: 'sink',
      title: 'Nordstrom AWS Lambda sink',
      licence: 'Apache License 2.0',
      region: { option: 'aws.region' },
      awsCalls: [{
        ...FUNCTION, actions: ['lambda:InvokeFunction'], option: 'aws.lambda.function.arn', unless: [otherProvider('aws.credentials.provider.class')],
      }, assumedRole('aws.credentials.provider.role.arn', { when: [{ option: 'aws.credentials.provider.class', is: /AssumeRole/ }] })],
    },
  ],
};
