import type { BrokerStorageModel, ClusterCreation, ClusterLogModel, ClusterModel, Text } from '../../model';
import { refusals } from '../../checks';
import { textsFromTemplateValue } from '../../model';
import type { Template, TemplateResource } from './template';
import type { Json } from './values';
import { at, flag, isFunction, isObject, list, number, text } from './values';
import { linesOf, workerContent } from './worker';

/** What a template says of a cluster with brokers. */
export function brokerClusterOf(template: Template, resource: TemplateResource): ClusterModel {
  const { properties } = resource;
  const group = known(at(properties.BrokerNodeGroupInfo));
  const instanceType = text(template.mapped(group.InstanceType));
  return {
    kind: instanceType?.literal?.startsWith('express.') ? 'express' : instanceType?.isLiteral ? 'provisioned' : undefined,
    name: text(template.mapped(properties.ClusterName)),
    kafkaVersion: text(template.mapped(properties.KafkaVersion)),
    brokerCount: number(template.mapped(properties.NumberOfBrokerNodes)),
    availabilityZones: textsFromTemplateValue(group.ClientSubnets)?.length,
    instanceType,
    ...authenticationOf(properties),
    ...encryptionOf(properties),
    ...connectivityOf(group),
    creation: creationOf(resource),
    refusedUpdates: refusedOf(resource),
    ...refusedReplacement(template, resource),
    region: text(known(at(resource.body.Metadata)).region)?.literal,
    storage: storageOf(template, resource, group),
    logs: logsOf(properties.LoggingInfo),
    rebalancing: isFunction(properties.Rebalancing) ? undefined : text(known(at(properties.Rebalancing)).Status)?.literal === 'ACTIVE',
    configurationArn: text(known(at(properties.ConfigurationInfo)).Arn),
    ...serverPropertiesOf(template, properties.ConfigurationInfo),
  };
}

/** The properties of a configuration, in the forms that the service and people write them. */
export function serverPropertiesIn(content: unknown): ReadonlyMap<string, Text> | undefined {
  if (isObject(content) && 'Fn::Base64' in content) {
    return workerContent(content).properties;
  }
  const lines = text(content);
  return lines && linesOf(lines).properties;
}

/** The same, with whether they are in Base64. */
export function propertiesGiven(content: unknown): Pick<ClusterModel, 'serverProperties' | 'encodedProperties'> {
  const literal = text(content)?.literal;
  const decoded = literal !== undefined && isBase64(literal) ? Buffer.from(literal, 'base64').toString() : undefined;
  const encoded = (isObject(content) && 'Fn::Base64' in content) || (decoded !== undefined && /^[\w.]+ *[=:]/m.test(decoded));
  return { serverProperties: serverPropertiesIn(encoded && decoded !== undefined ? decoded : content), encodedProperties: encoded };
}

const isBase64 = (literal: string) => /^[A-Za-z0-9+/\s]{16,}={0,2}\s*$/.test(literal);

export function known(value: Json | 'unknown' | undefined): Json {
  return value === undefined || value === 'unknown' ? {} : value;
}

/** A switch, or whatever stands in its place: absent is off, and what the deploy decides is not known. */
function switchOf(root: unknown, ...path: string[]): boolean | undefined {
  const holder = at(root, ...path);
  return holder === 'unknown' ? undefined : holder === undefined ? false : holder.Enabled === undefined ? undefined : flag(holder.Enabled);
}

function authenticationOf(properties: Json): Pick<ClusterModel, 'iam' | 'scram' | 'mutualTls' | 'unauthenticated' | 'certificateAuthorities'> {
  const client = properties.ClientAuthentication;
  const [iam, scram] = [switchOf(client, 'Sasl', 'Iam'), switchOf(client, 'Sasl', 'Scram')];
  const tls = at(client, 'Tls');
  const authorities = tls === undefined || tls === 'unknown' ? undefined
    : tls.CertificateAuthorityArnList === undefined && tls.Enabled !== undefined ? 0 : list(tls.CertificateAuthorityArnList)?.length;
  // Authorities without a switch turn it on.
  const mutualTls = tls !== undefined && tls !== 'unknown' && tls.Enabled === undefined
    ? authorities === undefined ? tls.CertificateAuthorityArnList === undefined ? false : undefined : authorities > 0
    : switchOf(client, 'Tls');
  const open = switchOf(client, 'Unauthenticated');
  // Without any other way a cluster lets everyone in.
  const alone = iam === false && scram === false && mutualTls === false;
  return { iam, scram, mutualTls, certificateAuthorities: authorities, unauthenticated: at(client) === undefined || alone ? true : open };
}

function encryptionOf(properties: Json): Pick<ClusterModel, 'tls' | 'plaintext' | 'encryptedInCluster'> {
  const inTransit = at(properties, 'EncryptionInfo', 'EncryptionInTransit');
  if (inTransit === 'unknown') {
    return {};
  }
  const encryption = isFunction(inTransit?.ClientBroker) ? undefined : inTransit?.ClientBroker ?? 'TLS';
  return {
    tls: encryption === undefined ? undefined : encryption !== 'PLAINTEXT',
    plaintext: encryption === undefined ? undefined : encryption !== 'TLS',
    encryptedInCluster: inTransit?.InCluster === undefined ? true : flag(inTransit.InCluster),
  };
}

const MECHANISMS = [['IAM', 'Sasl', 'Iam'], ['SCRAM', 'Sasl', 'Scram'], ['MUTUAL_TLS', 'Tls']] as const;

function connectivityOf(group: Json): Pick<ClusterModel, 'vpcConnectivity' | 'publicAccess' | 'dualStack'> {
  const info = at(group.ConnectivityInfo);
  if (info === undefined) {
    return { vpcConnectivity: [], publicAccess: false, dualStack: false };
  }
  if (info === 'unknown') {
    return {};
  }
  const access = at(info.PublicAccess);
  const type = access === undefined ? 'DISABLED' : access === 'unknown' ? undefined : text(access.Type)?.literal;
  const network = text(info.NetworkType)?.literal;
  const client = at(info, 'VpcConnectivity', 'ClientAuthentication');
  const on = MECHANISMS.map(([mechanism, ...path]) => [mechanism, client === 'unknown' ? undefined : switchOf(client, ...path)] as const);
  return {
    vpcConnectivity: on.some(([, enabled]) => enabled === undefined)
      ? undefined : on.filter(([, enabled]) => enabled).map(([mechanism]) => mechanism),
    publicAccess: type === undefined ? undefined : type === 'SERVICE_PROVIDED_EIPS',
    dualStack: info.NetworkType === undefined ? false : network === undefined ? undefined : network === 'DUAL',
  };
}

/** A plan or a state says whether the cluster is created; of a template nobody knows. */
function creationOf({ body }: TemplateResource): ClusterCreation {
  const creation = isObject(body.Metadata) ? body.Metadata.creation : undefined;
  return creation === 'certain' || creation === 'none' ? creation : 'possible';
}

/** A plan says what the cluster was before. */
function refusedOf({ body, properties }: TemplateResource): readonly string[] | undefined {
  const before = isObject(body.Metadata) ? body.Metadata.before : undefined;
  return isObject(before) ? refusals(before, properties) : undefined;
}

/** What the service refuses of a plan that replaces the configuration that the cluster has. */
function refusedReplacement(template: Template, { body }: TemplateResource): Pick<ClusterModel, 'replacedConfiguration'> {
  const before = known(at(body.Metadata)).before;
  const arn = isObject(before) && isObject(before.ConfigurationInfo) ? before.ConfigurationInfo.Arn : undefined;
  const replaced = template.ofType('AWS::MSK::Configuration').map(each => known(at(each.body.Metadata)).replaces).find(each => isObject(each) && each.arn === arn);
  if (arn === undefined || !isObject(replaced) || !(replaced.isFirst === true || replaced.isSame === true)) {
    return {};
  }
  return { replacedConfiguration: { name: String(replaced.name), refused: replaced.isFirst === true ? 'deletion' : 'name' } };
}

function storageOf(template: Template, resource: TemplateResource, group: Json): BrokerStorageModel | undefined {
  const volumes = at(group, 'StorageInfo', 'EBSStorageInfo');
  const mode = text(resource.properties.StorageMode);
  const autoscaling = autoscalingOf(template, resource);
  if (volumes === undefined && mode === undefined && autoscaling === undefined) {
    return undefined;
  }
  const throughput = at(known(volumes).ProvisionedThroughput);
  return {
    volumeGib: number(known(volumes).VolumeSize),
    throughputMib: throughput === undefined || throughput === 'unknown' || flag(throughput.Enabled) === false
      ? undefined : number(throughput.VolumeThroughput),
    tiered: mode === undefined ? false : mode.literal === undefined ? undefined : mode.literal === 'TIERED',
    ...autoscaling && { autoscaling },
  };
}

function autoscalingOf(template: Template, cluster: TemplateResource): BrokerStorageModel['autoscaling'] {
  const target = template.ofType('AWS::ApplicationAutoScaling::ScalableTarget')
    .find(({ properties }) => properties.ScalableDimension === 'kafka:broker-storage:VolumeSize' && template.target(properties.ResourceId)?.id === cluster.id);
  const policy = target && template.ofType('AWS::ApplicationAutoScaling::ScalingPolicy').find(({ properties }) =>
    [properties.ScalingTargetId, properties.ScalableTargetId, properties.ResourceId].some(value => [target.id, cluster.id].includes(template.target(value)?.id ?? '')));
  const tracking = at(policy?.properties.TargetTrackingScalingPolicyConfiguration);
  const off = known(tracking).DisableScaleIn;
  return target && {
    maxVolumeGib: number(target.properties.MaxCapacity),
    targetPercent: number(known(tracking).TargetValue),
    scalesIn: tracking === undefined || tracking === 'unknown' ? undefined : off === undefined ? true : flag(off) === undefined ? undefined : flag(off) === false,
  };
}

const DESTINATIONS = [['CloudWatchLogs', 'cloudwatch', 'LogGroup'], ['S3', 's3', 'Bucket'], ['Firehose', 'firehose', 'DeliveryStream']] as const;

function logsOf(info: unknown): ClusterLogModel[] | undefined {
  const logging = at(info);
  if (logging === 'unknown') {
    return undefined;
  }
  return ([['broker', 'BrokerLogs'], ['authorizer', 'AuthorizerLogs']] as const).flatMap(([of, property]) => {
    const holder = at(logging?.[property]);
    return holder === undefined || holder === 'unknown' ? [] : DESTINATIONS.flatMap(([name, kind, target]) => {
      const destination = at(holder[name]);
      return destination === undefined || destination === 'unknown' ? []
        : [{ of, kind, enabled: flag(destination.Enabled), target: text(destination[target]) }];
    });
  });
}

function serverPropertiesOf(template: Template, info: unknown): Pick<ClusterModel, 'serverProperties' | 'encodedProperties'> {
  if (info === undefined) {
    return { serverProperties: new Map() };
  }
  const configuration = isObject(info) ? template.target(info.Arn) : undefined;
  return configuration === undefined ? {} : propertiesGiven(configuration.properties.ServerProperties);
}
