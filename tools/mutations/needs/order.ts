import { listOf, ofType, policiesOf, references, target, waitsFor } from '../template';
import type { Json, ResourceJson, TemplateJson } from '../template';

/** What starts at its creation, and needs what no property of it refers to. */
const STARTS = new RegExp('^(AWS::KafkaConnect::Connector|Custom::(?!CloudwatchLogResourcePolicy|OpenSearchAccessPolicy)\\w+|AWS::MSK::(Channel|Replicator)'
  + '|AWS::Lambda::EventSourceMapping|AWS::Pipes::Pipe|AWS::IoT::TopicRule(Destination)?)$');

/** What is made ready for a connector, and by which custom resource: it stands beside the connector in the template. */
const PREPARED = /^Custom::(MskConnectDatabasePreparation|MskConnectReplicationSlot|OpenSearchIndexTemplate|OpenSearchRoleMapping)$/;

/** The resources that do not wait for what they need to start, in words. */
export function outOfOrder(template: TemplateJson): string[] {
  return ofType(template, STARTS).flatMap(([id, resource]) => [...needed(template, id, resource)]
    .filter(([other]) => other !== id && !waitsFor(template, id, other))
    .map(([other, why]) => `${id} does not wait for ${other}: ${why}`));
}

function needed(template: TemplateJson, id: string, { Type, Properties = {} }: ResourceJson): Map<string, string> {
  // behind a custom resource a function works, with its own role and network
  const behind = Type.startsWith('Custom::') ? [target(Properties.ServiceToken), ...references(template.Resources[target(Properties.ServiceToken)]?.Properties?.Environment)] : [];
  const destinations = listOf(Properties.TopicRulePayload?.Actions as Json | undefined).map(({ Kafka }) => target(Kafka?.DestinationArn));
  const bodies = [Properties, ...[...behind, ...destinations].map(each => template.Resources[each]?.Properties ?? {})];
  const roles = rolesIn(bodies, template);
  const groups = new Set(bodies.flatMap(body => [...JSON.stringify(body).matchAll(/"Fn::GetAtt":\["(\w+)","GroupId"\]/g)].map(([, group]) => group)));
  const dials = Type !== 'AWS::IoT::TopicRuleDestination';
  const subnets = new Set(Type === 'AWS::KafkaConnect::Connector' ? [...references(Properties.KafkaCluster)] : []);
  return new Map([
    ...roles.flatMap(role => policiesOf(template, role).map(each => [each, 'a policy of its role'] as const)),
    ...dials ? rulesBetween(template, groups, bodies) : [],
    ...ways(template, subnets, groups),
    ...alike(template, id, Type, Properties),
    ...instancesOf(template, Properties),
  ]);
}

function rolesIn(bodies: readonly Json[], template: TemplateJson): string[] {
  const holders = ['ServiceExecutionRoleArn', 'RoleArn', 'Role', 'S3DestinationConfiguration', 'VpcProperties', 'TopicRulePayload'];
  const named = [...references(bodies.map(body => holders.map(property => body[property] as unknown)))];
  const polled = bodies.map(({ FunctionName }) => target(template.Resources[target(FunctionName)]?.Properties?.Role));
  return [...named, ...polled].filter(role => template.Resources[role]?.Type === 'AWS::IAM::Role');
}

/** The rules between the groups of who starts and what it dials. */
function rulesBetween(template: TemplateJson, groups: ReadonlySet<string>, bodies: readonly Json[]): Array<readonly [string, string]> {
  const dials = new Set(bodies.flatMap(body => [...references(body)]));
  const polls = bodies.some(({ FunctionName, Source }) => FunctionName !== undefined || Source !== undefined);
  const served = (group: string) => [...dials]
    .some(id => /Cluster$|DBInstance$|Domain$/.test(template.Resources[id]?.Type ?? '') && references(template.Resources[id].Properties).has(group));
  return ofType(template, /^AWS::EC2::SecurityGroup(Ingress|Egress)$/).filter(([, { Properties = {} }]) => {
    const [group, peer] = [target(Properties.GroupId), target(Properties.SourceSecurityGroupId ?? Properties.DestinationSecurityGroupId)];
    // pollers of services use the group of the brokers at both ends
    return groups.has(peer) || (polls && group === peer && served(group));
  }).map(([rule]) => [rule, 'a security group rule for it']);
}

function ways(template: TemplateJson, subnets: ReadonlySet<string>, groups: ReadonlySet<string>): Array<readonly [string, string]> {
  const associations = ofType(template, /^AWS::EC2::SubnetRouteTableAssociation$/).filter(([, { Properties = {} }]) => subnets.has(target(Properties.SubnetId)));
  const tables = new Set(associations.map(([, { Properties }]) => target(Properties!.RouteTableId)));
  const routes = ofType(template, /^AWS::EC2::Route$/).filter(([, { Properties = {} }]) => tables.has(target(Properties.RouteTableId)));
  const letIn = new Set(ofType(template, /^AWS::EC2::SecurityGroupIngress$/).filter(([, { Properties = {} }]) => groups.has(target(Properties.SourceSecurityGroupId)))
    .map(([, { Properties }]) => target(Properties!.GroupId)));
  const endpoints = ofType(template, /^AWS::EC2::VPCEndpoint$/).filter(([, { Properties = {} }]) =>
    subnets.size > 0 && listOf(Properties.SecurityGroupIds as unknown).some(group => letIn.has(target(group))));
  return [...associations, ...routes, ...endpoints].map(([id]) => [id, 'a way out of its subnets'] as const);
}

/** A database cluster takes no connection before it has an instance. */
function instancesOf(template: TemplateJson, { Host, ConnectorConfiguration }: Json): Array<readonly [string, string]> {
  const dialed = references([Host, ConnectorConfiguration]);
  return ofType(template, /^AWS::RDS::DBInstance$/).filter(([, { Properties = {} }]) => dialed.has(target(Properties.DBClusterIdentifier))).map(([id]) => [id, 'an instance of its database']);
}

/** What makes something ready that a connector uses: by the same secret, the same host, the same slot; the policy of a bucket; a schema registry; a topic; the state machine that waits. */
function alike(template: TemplateJson, id: string, type: string, properties: Json): Array<readonly [string, string]> {
  const own = references([properties.ConnectorConfiguration, properties.Host, properties.Endpoint, properties.EventSourceArn, properties.ClusterArn]);
  const text = JSON.stringify(properties.ConnectorConfiguration ?? '');
  const prepared = type !== 'AWS::KafkaConnect::Connector' ? [] : ofType(template, PREPARED)
    .filter(([, other]) => [...references([other.Properties!.Host, other.Properties!.Endpoint])].some(each => own.has(each)));
  const policies = ofType(template, /^AWS::S3::BucketPolicy$/).filter(([, { Properties = {} }]) => type === 'AWS::KafkaConnect::Connector' && own.has(target(Properties.Bucket)));
  const registries = ofType(template, /^AWS::Glue::Registry$/).filter(([, { Properties = {} }]) => text.includes(`registry.name":"${String(Properties.Name)}"`));
  const topics = type !== 'AWS::Lambda::EventSourceMapping' ? [] : ofType(template, /^AWS::MSK::Topic$/).filter(([, { Properties = {} }]) => listOf(properties.Topics as string).includes(Properties.TopicName));
  const domain = ofType(template, /^Custom::OpenSearchAccessPolicy$/).filter(([, other]) => own.size > 0 && [...references(other.Properties)].some(each => own.has(each)) && !template.Resources[id].Type.startsWith('Custom::OpenSearchAccess'));
  const connection = ofType(template, /^AWS::MSK::VpcConnection$/).filter(([, { Properties = {} }]) => type === 'Custom::KafkaBootstrapBrokers'
    && JSON.stringify(Properties.TargetClusterArn) === JSON.stringify(properties.ClusterArn));
  const slots = type !== 'Custom::MskConnectReplicationSlot' ? [] : ofType(template, /^Custom::MskConnectDatabasePreparation$/);
  const waiters = type !== 'Custom::KafkaConnectConnector' ? [] : ofType(template, /^AWS::StepFunctions::StateMachine$/);
  return [...prepared, ...policies, ...registries, ...topics, ...domain, ...connection, ...slots, ...waiters].map(([each]) => [each, 'it makes ready what is used'] as const);
}
