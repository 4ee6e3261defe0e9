import type { Mistake } from './mistake';
import { each } from './mistake';
import { STATEMENTS, TRUST, allow, secretRole, sinkRole, sourceRole, topicArn } from './whole-deployments';

/** The role of a connector. */
export const POLICIES: readonly Mistake[] = [
  each('role: trust kafka', sinkRole({}, { trust: { ...TRUST, Principal: { Service: 'kafka.amazonaws.com' } } }), sinkRole({}), /MC-ROLE/),
  each('role: trust AWS principal', sinkRole({}, { trust: { ...TRUST, Principal: { AWS: 'kafkaconnect.amazonaws.com' } } }), sinkRole({}), /MC-ROLE/),
  each('role: trust action AssumeRoleWithWebIdentity', sinkRole({}, { trust: { ...TRUST, Action: 'sts:AssumeRoleWithWebIdentity' } }), sinkRole({}), /MC-ROLE/),
  each('role: no ReadData', sinkRole({ TOPICS: allow(['kafka-cluster:DescribeTopic'], topicArn('topic', 'orders')) }), sinkRole({}), /MC-ROLE/),
  each('role: topics of another cluster', sinkRole({ TOPICS: allow(['kafka-cluster:ReadData', 'kafka-cluster:DescribeTopic'], topicArn('topic', 'orders').replace('/sales/', '/orders/')) }), sinkRole({}), /MC-ROLE/),
  each('role: topic ARN without cluster id', sinkRole({ TOPICS: allow(['kafka-cluster:ReadData', 'kafka-cluster:DescribeTopic'], 'arn:aws:kafka:eu-central-1:111122223333:topic/sales/orders') }), sinkRole({}), /MC-ROLE/),
  each('role: objects without slash star', sinkRole({ OBJECTS: allow(['s3:PutObject', 's3:AbortMultipartUpload'], 'arn:aws:s3:::shop-archive') }), sinkRole({}), /s3|MC-ROLE/i),
  each('role: deny covers topics', sinkRole({ DENY: { Effect: 'Deny', Action: 'kafka-cluster:*', Resource: topicArn('topic', '*') } }), sinkRole({}), /MC-ROLE/),
  each('role: group missing connect-', sinkRole({ GROUPS: allow(['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], topicArn('group', 'sink-*')) }), sinkRole({}), /MC-ROLE/),
  each('role: misspelt action', sinkRole({ TOPICS: allow(['kafka-cluster:ReadTopic', 'kafka-cluster:DescribeTopic'], topicArn('topic', 'orders')) }), sinkRole({}), /MC-ROLE|ReadTopic/),
  each('role: source no WriteData', sourceRole({ TOPICS: allow(['kafka-cluster:CreateTopic', 'kafka-cluster:DescribeTopic'], [topicArn('topic', 'shop.*'), topicArn('topic', '__debezium-heartbeat.*')]) }), sourceRole({}), /MC-ROLE/),
  each('role: wrong account in SourceAccount', sinkRole({}, { trust: { ...TRUST, Condition: { StringEquals: { 'aws:SourceAccount': '999999999999' }, ArnLike: { 'aws:SourceArn': 'arn:aws:kafkaconnect:eu-central-1:111122223333:connector/shop/*' } } } }), sinkRole({}, { trust: { ...TRUST, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' }, ArnLike: { 'aws:SourceArn': 'arn:aws:kafkaconnect:eu-central-1:111122223333:connector/shop/*' } } } }), /MC-ROLE/),
  each('role: secret not allowed', secretRole('secretsmanager:DescribeSecret'), secretRole(['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret']), /secretsmanager|MC-ROLE/),
  each('role: no Connect', sinkRole({ CLUSTER: allow(['kafka-cluster:DescribeCluster'], topicArn('cluster')) }), sinkRole({}), /Connect/),
  each('role: internal topics missing', sinkRole({ INTERNAL: undefined }), sinkRole({}), /__amazon_msk_connect/),
  each('role: kafka: for kafka-cluster:', sinkRole({ TOPICS: allow(['kafka:ReadData', 'kafka:DescribeTopic'], topicArn('topic', 'orders')) }), sinkRole({}), /MC-ROLE/),
  each('role: bucket of another name', sinkRole({ OBJECTS: allow(['s3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'], 'arn:aws:s3:::shop-archives/*') }), sinkRole({}), /s3/),
  each('role: region in topic ARN', sinkRole({ TOPICS: allow(['kafka-cluster:ReadData', 'kafka-cluster:DescribeTopic'], topicArn('topic', 'orders').replace('eu-central-1', 'eu-west-1')) }), sinkRole({}), /MC-ROLE/),
  each('role: statement effect missing', sinkRole({ TOPICS: { ...STATEMENTS.TOPICS, Effect: 'allow' } }), sinkRole({}), /MC-ROLE|Effect/),
];
