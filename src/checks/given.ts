import type { ConnectorDeployment, Text } from '../model';
import { OF_TERRAFORM } from './hosts/dialed';

/** What a reference to a resource gives at the deploy, in words. */
export type Given = 'ARN' | 'name' | 'URL' | 'host' | 'identifier' | 'host and port' | 'list of ZooKeeper nodes';

/** What `Ref` gives, as CloudFormation defines it for each type. */
const REF: ReadonlyArray<readonly [RegExp, Given]> = [
  [/^AWS::(IAM::Role|S3::Bucket|Logs::LogGroup|KinesisFirehose::DeliveryStream|Lambda::Function|DynamoDB::Table|OpenSearchService::Domain|Elasticsearch::Domain|RDS::DBProxy|Kinesis::Stream|Events::EventBus|Glue::(Database|Registry))$/, 'name'],
  [/^AWS::SQS::Queue$/, 'URL'],
  [/^AWS::(MSK::(Cluster|ServerlessCluster|Configuration)|KafkaConnect::(Connector|CustomPlugin|WorkerConfiguration)|SecretsManager::Secret|SNS::Topic)$/, 'ARN'],
  [/^AWS::(RDS::DB(Instance|Cluster)|DocDB::DB(Instance|Cluster)|Redshift::Cluster|OpenSearchServerless::Collection|EC2::(Instance|VPCEndpoint))$/, 'identifier'],
];

/** The same for attributes of the provider of Terraform, whose resources are told by the first part of their address. */
const TERRAFORM: ReadonlyArray<readonly [RegExp, Given]> = [
  [/^aws_(msk_cluster|msk_serverless_cluster|msk_configuration|opensearch_domain|kinesis_firehose_delivery_stream|secretsmanager_secret)\.id$/, 'ARN'],
  [/^aws_\w+\.arn$/, 'ARN'],
  [/^aws_(iam_role|s3_bucket|cloudwatch_log_group)\.id$|^aws_(iam_role|cloudwatch_log_group|kinesis_firehose_delivery_stream|db_proxy|secretsmanager_secret)\.name$|^aws_s3_bucket\.bucket$|^aws_opensearch_domain\.domain_name$/, 'name'],
  [/^aws_(db_instance|rds_cluster|docdb_cluster|redshift_cluster)\.(id|identifier|cluster_identifier|resource_id|cluster_resource_id)$/, 'identifier'],
  [/^aws_sqs_queue\.(id|url)$/, 'URL'],
  [/^aws_s3_bucket\.bucket_(regional_)?domain_name$/, 'host'],
  [/^aws_(kinesis_stream|dynamodb_table|lambda_function|cloudwatch_event_bus)\.(name|function_name)$/, 'name'],
  [/^aws_(db_instance|redshift_cluster)\.endpoint$/, 'host and port'],
  [/^aws_msk_cluster\.zookeeper_connect_string(_tls)?$/, 'list of ZooKeeper nodes'],
];

/** What Amazon S3 has for a bucket: its clients take the ARN in place of a name. */
const ACCESS_POINT = /^(AWS::S3\w*::\w*|aws_s3\w*_)access_?point/i;

/** What a reference gives; undefined where it is not one of those that are known. */
export function givenBy(reference: string, { referredTypes }: ConnectorDeployment): Given | undefined {
  const [, type, terraform] = OF_TERRAFORM.exec(reference) ?? [];
  if (type !== undefined) {
    return ACCESS_POINT.test(type) ? undefined : TERRAFORM.find(([pattern]) => pattern.test(`${type}.${terraform}`))?.[1];
  }
  const [id, attribute] = reference.split(/\.(.*)/s);
  const referred = referredTypes?.get(id);
  return referred === undefined || ACCESS_POINT.test(referred) ? undefined
    : attribute === undefined ? REF.find(([pattern]) => pattern.test(referred))?.[1]
      : /Arn$/.test(attribute) ? 'ARN' : /^(Regional|DualStack)?DomainName$/.test(attribute) ? 'host' : undefined;
}

/** The same of a text that is one reference as a whole. */
export function givenByText(text: Text | undefined, deployment: ConnectorDeployment): Given | undefined {
  const [part] = text?.parts ?? [];
  return text?.parts.length === 1 && typeof part === 'object' ? givenBy(part.ref, deployment) : undefined;
}

/** What gives a value of its owner's choice, or makes resources that the template does not name. */
const OF_ANY_KIND = /^AWS::(CloudFormation|SSM|Serverless)::/;

/** The type of the resource whose ARN or `Ref` a text is as a whole; undefined where that is not known, or could be of any kind. */
export function typeBehind(text: Text | undefined, { referredTypes }: ConnectorDeployment): string | undefined {
  const [part] = text?.parts ?? [];
  if (text?.parts.length !== 1 || typeof part !== 'object') {
    return undefined;
  }
  const [, terraform, output] = OF_TERRAFORM.exec(part.ref) ?? [];
  if (terraform !== undefined) {
    return output === 'arn' ? terraform : undefined;
  }
  const [id, attribute = 'Arn'] = part.ref.split(/\.(.*)/s);
  const type = referredTypes?.get(id);
  return type?.startsWith('AWS::') && !OF_ANY_KIND.test(type) && attribute.endsWith('Arn') ? type : undefined;
}
