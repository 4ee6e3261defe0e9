import type { ClusterModel, ClusterPart, ConnectorDeployment, ScramSecretModel, MechanismModel } from '../../model';
import { byteLength, statementsFromDocument, Text } from '../../model';
import { known, propertiesGiven } from './broker-cluster';
import { CLUSTER_TYPES, clusterByArn, clusterModelOf } from './cluster';
import { roleOf } from './role';
import { secretsOf } from './secrets';
import type { Template, TemplateResource } from './template';
import { topicOf } from './topics';
import type { Json } from './values';
import { at, isFunction, isObject, list, number, text } from './values';

type Read = (template: Template, resource: TemplateResource) => ClusterModel | undefined;

const CONFIGURATION = 'AWS::MSK::Configuration';
const ASSOCIATION = 'AWS::MSK::BatchScramSecret';

/** What is judged without a connector beside it, by its type. */
const PARTS: Readonly<Record<string, readonly [ClusterPart, Read]>> = {
  ...Object.fromEntries(CLUSTER_TYPES.map(type => [type, ['cluster', clusterModelOf] as const])),
  [CONFIGURATION]: ['configuration', configuration],
  'AWS::MSK::Topic': ['topic', (template, resource) => ({ ...clusterByArn(template, resource.properties.ClusterArn), serverProperties: undefined, topic: topicOf(resource) })],
  [ASSOCIATION]: ['scram-association', (template, resource) => ({
    ...association(template, resource.properties.ClusterArn, list(resource.properties.SecretArnList)), ...undoneBy(template, resource),
  })],
  'Custom::KafkaScramAssociation': ['scram-association', (template, { properties }) => association(template, properties.ClusterArn, [properties.SecretArn])],
  'AWS::MSK::ClusterPolicy': ['policy', policyPart],
  'AWS::MSK::VpcConnection': ['vpc-connection', vpcConnection],
  'AWS::MSK::Channel': ['channel', channel],
  'AWS::MSK::Replicator': ['replicator', replicator],
};

export const PART_TYPES: readonly string[] = Object.keys(PARTS);

/** The clusters of a template, and what belongs to clusters: each is judged by itself. */
export function clusterPartsOf(template: Template, source: string): ConnectorDeployment[] {
  return template.ofType(...PART_TYPES).flatMap(resource => {
    const [part, read] = PARTS[resource.type];
    const cluster = read(template, resource);
    const translated = [resource, ...ownConfiguration(template, resource)]
      .map(({ id, type, properties }) => ({ logicalId: id, type, properties }));
    const resources = template.isCloudFormation ? translated : undefined;
    return cluster === undefined ? [] : [{
      name: resource.id, constructPath: resource.constructPath, source, scope: 'deployment' as const, part, cluster, resources, translated,
    }];
  });
}

/** The configuration of a cluster has no findings of its own. */
function ownConfiguration(template: Template, { properties }: TemplateResource): TemplateResource[] {
  const used = template.target(known(at(properties.ConfigurationInfo)).Arn);
  const uses = (each: TemplateResource) => template.target(known(at(each.properties.ConfigurationInfo)).Arn)?.id === used?.id;
  const [first] = template.ofType(...CLUSTER_TYPES).filter(uses);
  return used?.type === CONFIGURATION && first.properties === properties ? [used] : [];
}

/** One that a cluster of the template uses is judged with the cluster. */
function configuration(template: Template, { id, properties }: TemplateResource): ClusterModel | undefined {
  const infos = template.ofType(...CLUSTER_TYPES).map(cluster => cluster.properties.ConfigurationInfo);
  const used = infos.some(info => isObject(info) && template.target(info.Arn)?.id === id);
  const isUnused = !used && infos.length > 0 && infos.every(info => info === undefined) && !template.isNamed(id);
  return used ? undefined : { ...propertiesGiven(properties.ServerProperties), ...isUnused && { isUnusedConfiguration: true } };
}

/** Terraform's association removes all users of the cluster that it does not list. */
function undoneBy(template: Template, { id, properties }: TemplateResource): Pick<ClusterModel, 'undoneAssociations'> {
  const secrets = list(properties.SecretArnList);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  if (template.isCloudFormation || secrets === undefined || properties.ClusterArn === undefined) {
    return {};
  }
  const others = template.ofType(ASSOCIATION, 'Custom::KafkaScramAssociation')
    .filter(other => other.id !== id && same(other.properties.ClusterArn, properties.ClusterArn));
  const isListed = (secret: unknown) => secrets.some(listed => same(listed, secret));
  const undone = others.filter(({ properties: its }) => !(list(its.SecretArnList) ?? [its.SecretArn]).every(isListed));
  return undone.length === 0 ? {} : { undoneAssociations: undone.map(other => other.id) };
}

function association(template: Template, clusterArn: unknown, secrets: unknown[] | undefined): ClusterModel {
  return { ...clusterByArn(template, clusterArn), scramSecrets: secrets?.map(each => secretOf(template, each)) };
}

function secretOf(template: Template, value: unknown): ScramSecretModel {
  const secret = template.target(value);
  if (secret?.type !== 'AWS::SecretsManager::Secret') {
    const [, name] = /^arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:(.+?)(-[A-Za-z0-9]{6})?$/.exec(text(value)?.literal ?? '') ?? [];
    return name === undefined ? {} : { name: Text.literal(name) };
  }
  const { Name: name, KmsKeyId: key } = secret.properties;
  return {
    name: text(name) ?? Text.join([generatedName(template, secret), { ref: `${secret.id}.Name` }]),
    holds: secretsOf(template).find(({ references }) => references.includes(secret.id))?.holds,
    customerKey: key === undefined ? false : typeof key === 'string' ? !key.endsWith('alias/aws/secretsmanager') : true,
  };
}

/** How a name begins that nobody gave: CloudFormation makes one of the logical id, Terraform of a prefix. */
function generatedName(template: Template, { id, properties }: TemplateResource): string {
  return template.isCloudFormation ? `${id}-` : text(properties.NamePrefix)?.literal ?? 'terraform-';
}

const AUTHENTICATIONS: Readonly<Record<string, MechanismModel>> = { SASL_IAM: 'IAM', SASL_SCRAM: 'SCRAM', TLS: 'MUTUAL_TLS' };

/** A client of the cluster on the way of multi-VPC private connectivity. */
function vpcConnection(template: Template, { properties }: TemplateResource): ClusterModel {
  const mechanism = AUTHENTICATIONS[text(properties.Authentication)?.literal ?? ''];
  return {
    ...clusterByArn(template, properties.TargetClusterArn),
    ...mechanism !== undefined && { bootstrapRequest: { mechanism, encryption: 'TLS' as const, path: 'VPC_CONNECTIVITY' as const } },
  };
}

function channel(template: Template, { properties }: TemplateResource): ClusterModel {
  const [objects, table] = [properties.S3DestinationConfiguration, properties.IcebergDestinationConfiguration].map(each => at(each)).map(known);
  return {
    ...clusterByArn(template, properties.ClusterArn),
    channel: {
      freshnessSeconds: number(objects.DataFreshnessInSeconds ?? table.DataFreshnessInSeconds),
      keyTemplate: text(known(at(objects.Storage)).OutputKeyTemplate),
    },
  };
}

const SIDES = [['source', 'SourceKafkaClusterArn'], ['target', 'TargetKafkaClusterArn']] as const;

function replicator(template: Template, { properties }: TemplateResource): ClusterModel {
  const listed = list(properties.KafkaClusters)?.map(each => at(each, 'AmazonMskCluster')).map(each => each === undefined ? undefined : text(known(each).MskClusterArn)?.literal);
  const replicated = (list(properties.ReplicationInfoList) ?? []).flatMap(info => SIDES.flatMap(([side, property]) => {
    const value = known(at(info))[property];
    const arn = text(value);
    const isListed = listed === undefined || listed.includes(undefined) || arn?.literal === undefined ? undefined : listed.includes(arn.literal);
    return value === undefined ? [] : [{ side, iam: clusterByArn(template, value).iam, arn, isListed }];
  }));
  return { replicated, replicatorTrust: roleOf(template, properties.ServiceExecutionRoleArn)?.trust };
}

function policyPart(template: Template, { id, properties: { ClusterArn, Policy } }: TemplateResource): ClusterModel {
  const plain = isObject(Policy) && !isFunction(Policy) && !isFunction(Policy.Statement) ? [Policy.Statement].flat() : undefined;
  const isKnown = plain?.every(each => isObject(each) && !isFunction(each) && !('NotPrincipal' in each)) === true;
  return {
    ...clusterByArn(template, ClusterArn),
    policyBytes: bytesOf(Policy),
    unawaitedPrincipals: unawaited(template, id, Policy),
    ...isKnown && { policyStatements: statementsFromDocument(Policy) },
  };
}

/** The roles of the template that a policy names by an ARN of its own, so that it does not wait for them. */
function unawaited(template: Template, id: string, policy: unknown): string[] {
  const statements = template.isCloudFormation && isObject(policy) && !isFunction(policy) ? statementsFromDocument(policy) : [];
  const names = statements.flatMap(({ principals = [] }) => principals.map(principal => /:role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(principal.knownSuffix)?.[1]));
  const roles = template.ofType('AWS::IAM::Role').filter(({ properties }) => typeof properties.RoleName === 'string' && names.includes(properties.RoleName));
  return roles.filter(role => !template.waitsFor(id, role.id)).map(role => role.id);
}

/** The least that a policy can have: what the deploy decides counts nothing. */
function bytesOf(policy: unknown): number | undefined {
  if (!isObject(policy) && typeof policy !== 'string' || isFunction(policy)) {
    return undefined;
  }
  return byteLength(typeof policy === 'string' ? policy : JSON.stringify(policy, (_, value: Json) => isFunction(value) ? '' : value));
}
