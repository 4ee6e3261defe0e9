import { parseArn } from '../../../model';
import { isFunction, isObject } from './walk';

/** What the service accepts for a property beyond its type. */
export interface Form {
  /** In words. */
  readonly allowed: string;
  readonly fix?: string;
  /** What is said of a value that is not accepted. */
  wrong(value: unknown): string | undefined;
}

const text = (allowed: string, accepts: (value: string) => boolean, fix?: string): Form => ({
  allowed, fix, wrong: value => typeof value !== 'string' || accepts(value) ? undefined : value === '' ? 'empty' : `"${value}"`,
});
const some = (least: number, most: number, what: string): Form => ({
  allowed: least === most ? `${least} ${what}` : `${least} to ${most} ${what}`,
  // a list of which a part is known only at the deployment can have any length
  wrong: value => !Array.isArray(value) || value.some(each => isObject(each) && isFunction(each)) || (value.length >= least && value.length <= most)
    ? undefined : `a list of ${value.length}`,
});

/** An ARN of a service. What else the account may have behind a variable of the template is not judged. */
const arn = (service: string, kind: string, example: string): Form => text(`an ARN of the form arn:aws:${example}`, value => {
  const fields = parseArn(value);
  return value.includes('${') || (fields?.service === service && fields.resource.startsWith(kind));
});
const id = (prefix: string, what: string): Form => text(`the identifier of a ${what}, ${prefix}…`, value => value.includes('$') || new RegExp(`^${prefix}[0-9a-f]+$`).test(value));
const plain = (what: string): Form => text(`the name of the ${what}`, value => value.includes('$') || !/^(arn:|s3:\/\/|https?:)/.test(value), `specify the name of the ${what} alone`);

const NAME = text('a letter or digit, then letters, digits and hyphens', value => value.includes('$') || /^[0-9A-Za-z][0-9A-Za-z-]*$/.test(value), 'use letters, digits and hyphens only');
const CLUSTER = arn('kafka', 'cluster/', 'kafka:<Region>:<account>:cluster/<name>/<id>');
const [SUBNET, GROUP] = [id('subnet-', 'subnet'), id('sg-', 'security group')];
const logs = (path: string): Record<string, Form> => ({
  [`${path}.CloudWatchLogs.LogGroup`]: plain('log group'),
  [`${path}.S3.Bucket`]: plain('bucket'),
  [`${path}.Firehose.DeliveryStream`]: plain('delivery stream'),
});

/** By the type of the resource and the path of the property, with [] for each value of a list. */
export const FORMS: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  'AWS::MSK::Cluster': {
    'BrokerNodeGroupInfo.ClientSubnets[]': SUBNET,
    'BrokerNodeGroupInfo.SecurityGroups[]': GROUP,
    'ClientAuthentication.Tls.CertificateAuthorityArnList[]': {
      ...arn('acm-pca', 'certificate-authority/', 'acm-pca:<Region>:<account>:certificate-authority/<id>'),
      fix: 'specify private certificate authorities of AWS Private CA; a certificate of ACM is none',
    },
    'ConfigurationInfo.Arn': arn('kafka', 'configuration/', 'kafka:<Region>:<account>:configuration/<name>/<id>'),
    'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId': {
      ...text('the ARN of a symmetric KMS key', value => value !== '' && (!value.startsWith('arn:') || parseArn(value)?.service === 'kms')),
      fix: 'specify the ARN of a key, or omit the property for the key of the service',
    },
    ...logs('LoggingInfo.BrokerLogs'),
    ...logs('LoggingInfo.AuthorizerLogs'),
  },
  'AWS::MSK::ServerlessCluster': {
    'VpcConfigs': some(1, 5, 'VPCs'),
    'VpcConfigs[].SubnetIds[]': SUBNET,
    'VpcConfigs[].SecurityGroups': some(1, 5, 'security groups'),
    'VpcConfigs[].SecurityGroups[]': GROUP,
  },
  'AWS::MSK::Configuration': { Name: NAME },
  'AWS::MSK::ClusterPolicy': { ClusterArn: CLUSTER },
  'AWS::MSK::BatchScramSecret': {
    'ClusterArn': CLUSTER,
    'SecretArnList[]': arn('secretsmanager', 'secret', 'secretsmanager:<Region>:<account>:secret:AmazonMSK_<name>'),
  },
  'AWS::MSK::VpcConnection': {
    'TargetClusterArn': CLUSTER,
    'VpcId': id('vpc-', 'VPC'),
    'ClientSubnets[]': SUBNET,
    'SecurityGroups[]': GROUP,
  },
  'AWS::MSK::Replicator': {
    'ReplicatorName': NAME,
    'ServiceExecutionRoleArn': arn('iam', 'role/', 'iam::<account>:role/<name>'),
    'KafkaClusters': some(2, 2, 'clusters, the source and the target'),
    'KafkaClusters[].AmazonMskCluster.MskClusterArn': CLUSTER,
    'KafkaClusters[].VpcConfig.SubnetIds': some(2, 3, 'subnets in different Availability Zones'),
    'KafkaClusters[].VpcConfig.SubnetIds[]': SUBNET,
    'KafkaClusters[].VpcConfig.SecurityGroupIds': some(1, 16, 'security groups'),
    'KafkaClusters[].VpcConfig.SecurityGroupIds[]': GROUP,
    'ReplicationInfoList': some(1, 1, 'replication, with all topics and consumer groups'),
    'ReplicationInfoList[].SourceKafkaClusterArn': CLUSTER,
    'ReplicationInfoList[].TargetKafkaClusterArn': CLUSTER,
    'ReplicationInfoList[].TopicReplication.TopicsToReplicate': some(1, 100, 'patterns of topics'),
    ...logs('LogDelivery.ReplicatorLogDelivery'),
  },
};
