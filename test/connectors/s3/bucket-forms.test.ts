import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { readContent } from '../../../src/adapters/read';
import { judge } from '../../../src/cli/report/judge';
import { S3Sink } from '../../../src/connectors';
import { Stage } from '../stage';

type Form = (scope: Construct) => s3.IBucket;
const ARN = 'arn:aws:s3:::shop-archive';

const FORMS: Record<string, Form> = {
  'a bucket of the stack': scope => new s3.Bucket(scope, 'B'),
  'a bucket with a name': scope => new s3.Bucket(scope, 'B', { bucketName: 'shop-archive' }),
  'fromBucketArn': scope => s3.Bucket.fromBucketArn(scope, 'B', ARN),
  'fromBucketName': scope => s3.Bucket.fromBucketName(scope, 'B', 'shop-archive'),
  'fromBucketAttributes by ARN': scope => s3.Bucket.fromBucketAttributes(scope, 'B', { bucketArn: ARN }),
  'fromBucketAttributes by name': scope => s3.Bucket.fromBucketAttributes(scope, 'B', { bucketName: 'shop-archive' }),
  'a bucket of another account': scope => s3.Bucket.fromBucketAttributes(scope, 'B', { bucketArn: ARN, account: '444455556666', region: 'us-east-1' }),
  'a bucket of another partition': scope => s3.Bucket.fromBucketArn(scope, 'B', 'arn:aws-cn:s3:::shop-archive'),
};

const SINKS = {
  'Aiven': (bucket: s3.IBucket) => S3Sink.aiven({ bucket, topics: ['a'] }),
  'Aiven with a prefix': (bucket: s3.IBucket) => S3Sink.aiven({ bucket, topics: ['a'], prefix: 'raw/' }),
  'Aiven with the option for a prefix': (bucket: s3.IBucket) => S3Sink.aiven({ bucket, topics: ['a'], config: { 'aws.s3.prefix': 'raw/' } }),
  'Aiven with a template': (bucket: s3.IBucket) => S3Sink.aiven({ bucket, topics: ['a'], fileNameTemplate: 'raw/{{topic}}-{{partition}}-{{start_offset}}' }),
  'Confluent': (bucket: s3.IBucket) => S3Sink.confluent({ bucket, topics: ['a'], flushSize: 10 }),
  'Confluent with a prefix': (bucket: s3.IBucket) => S3Sink.confluent({ bucket, topics: ['a'], flushSize: 10, prefix: 'raw' }),
};

describe.each(Object.entries(FORMS))('%s', (_, bucket) => {
  test.each(Object.entries(SINKS))('the role that is made for %s is enough', (__, sink) => {
    const stage = new Stage();
    stage.connector('Sink', sink(bucket(stage.stack)));
    expect(() => stage.app.synth()).not.toThrow();
    const { findings } = judge(readContent(JSON.stringify(stage.template()), 'template.json')).deployments[0];
    expect(findings.filter(({ rule }) => rule.startsWith('MC-ROLE'))).toEqual([]);
  });
});
