import type { BootstrapRequestModel, ClusterModel } from '../../model';
import { Text } from '../../model';
import { brokerClusterOf } from './broker-cluster';
import type { Template, TemplateResource } from './template';
import { at, flag, list, text } from './values';

const CLUSTER = 'AWS::MSK::Cluster';
const SERVERLESS = 'AWS::MSK::ServerlessCluster';
export const CLUSTER_TYPES: readonly string[] = [CLUSTER, SERVERLESS];

/** The cluster of the template that the bootstrap servers come from, over a look-up where there is one. */
export function clusterOf(template: Template, bootstrapServers: unknown): { model: ClusterModel; resource?: TemplateResource } | undefined {
  const resource = template.leadsTo(bootstrapServers, CLUSTER_TYPES);
  if (resource === undefined) {
    // A look-up names a cluster of elsewhere by its ARN.
    const arn = text(template.target(bootstrapServers)?.properties.ClusterArn);
    return arn && { model: { arn } };
  }
  const servers = text(bootstrapServers);
  // Whatever gives the ARN of the cluster names the same cluster: `Ref` and `Arn` are equal.
  const arn = template.target(bootstrapServers)?.id === resource.id && !isAttribute(servers) ? servers : arnOf(resource);
  return { resource, model: { ...clusterModelOf(template, resource), arn, bootstrapRequest: requestOf(servers), judgedItself: true } };
}

/** The bootstrap brokers that Terraform and `GetBootstrapBrokers` call so. */
const ATTRIBUTE = /\.(?:bootstrap_brokers|BootstrapBrokerString)(_?(?:public|vpc_?connectivity))?(_?(?:sasl_?iam|sasl_?scram|tls))?$/i;

function isAttribute(servers: Text | undefined): boolean {
  return servers?.parts.length === 1 && servers.references.some(reference => ATTRIBUTE.test(reference));
}

/** What of the cluster is asked for, by the name of the attribute. */
function requestOf(servers: Text | undefined): BootstrapRequestModel | undefined {
  const [, path, way] = servers?.parts.length === 1 ? ATTRIBUTE.exec(servers.references[0] ?? '') ?? [] : [];
  const [mechanism, encryption] = /iam$/i.test(way ?? '') ? ['IAM', 'TLS'] as const
    : /scram$/i.test(way ?? '') ? ['SCRAM', 'TLS'] as const
      : ['NONE', /tls$/i.test(way ?? '') ? 'TLS' : 'PLAINTEXT'] as const;
  return isAttribute(servers) ? { mechanism, encryption, path: path === undefined ? 'VPC' : /public/i.test(path) ? 'PUBLIC' : 'VPC_CONNECTIVITY' } : undefined;
}

/** The cluster that an ARN in the template names: with all that is known of it where it stands there. */
export function clusterByArn(template: Template, arn: unknown): ClusterModel {
  const resource = template.target(arn);
  return resource !== undefined && CLUSTER_TYPES.includes(resource.type) ? clusterModelOf(template, resource) : { arn: text(arn) };
}

/** What the template says of one of its clusters. */
export function clusterModelOf(template: Template, resource: TemplateResource): ClusterModel {
  return template.once('cluster', resource.id, () => ({
    arn: arnOf(resource),
    ...resource.type === SERVERLESS ? serverless(resource) : brokerClusterOf(template, resource),
  }));
}

function arnOf({ id }: TemplateResource): Text {
  return Text.reference(`${id}.Arn`);
}

/** The service gives no choice here. */
const SERVERLESS_MODEL: ClusterModel = {
  kind: 'serverless', iam: true, scram: false, mutualTls: false, unauthenticated: false, tls: true, plaintext: false, vpcConnectivity: [], publicAccess: false,
};

function serverless({ properties }: TemplateResource): ClusterModel {
  const zones = (list(properties.VpcConfigs) ?? []).map(each => list((each as { SubnetIds?: unknown } | undefined)?.SubnetIds)?.length);
  const iam = at(properties, 'ClientAuthentication', 'Sasl', 'Iam');
  const off = iam !== undefined && iam !== 'unknown' && flag(iam.Enabled) === false;
  return { ...SERVERLESS_MODEL, ...off && { iam: false }, name: text(properties.ClusterName), availabilityZones: zones[0] };
}
