import type { ConnectorDeployment, ResourceModel, Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, oneOf } from '../../../model';
import { nearest } from '../../../catalog';
import { FORMED_PARTS } from './parts';
import { isObject } from './walk';

/** What `Fn::GetAtt` gives of the resources to which a connector refers; a test holds it against the published definition. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'AWS::KafkaConnect::Connector': ['ConnectorArn'],
  'AWS::KafkaConnect::CustomPlugin': ['CustomPluginArn', 'FileDescription', 'Revision'],
  'AWS::KafkaConnect::WorkerConfiguration': ['Revision', 'WorkerConfigurationArn'],
  'AWS::MSK::Cluster': ['Arn', 'CurrentVersion'],
  'AWS::MSK::ServerlessCluster': ['Arn'],
  'AWS::MSK::Configuration': ['Arn', 'LatestRevision.CreationTime', 'LatestRevision.Description', 'LatestRevision.Revision'],
  'AWS::IAM::Role': ['Arn', 'RoleId'],
};

/** Where CloudFormation has nothing to offer, and users expect something. */
const NO_BROKERS = 'CloudFormation does not know the bootstrap brokers of a cluster; look them up with GetBootstrapBrokers, or pass them as a parameter';

export const attributes: Rule = {
  id: 'MC-CFN-004',
  title: 'references to attributes name attributes that the resources have',
  severity: 'error',
  why: 'CloudFormation rejects the template: the resource does not support the attribute.',
  fix: 'name an attribute of the resource',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html',
  about: FORMED_PARTS,
  ofOwnResources: true,
  requires: ['resources'],
  check(deployment) {
    const [connector] = deployment.resources ?? [];
    return connector === undefined ? NOT_APPLICABLE : findings(attributesIn(connector).flatMap(each => judge(each, deployment)));
  },
};

interface Named { readonly path: string; readonly id: string; readonly attribute: string }

function judge({ path, id, attribute }: Named, { resources = [], referredTypes }: ConnectorDeployment): Violation[] {
  const type = resources.find(({ logicalId }) => logicalId === id)?.type ?? referredTypes?.get(id);
  const known = type === undefined ? undefined : ATTRIBUTES[type];
  if (known === undefined || known.includes(attribute)) {
    return [];
  }
  const near = nearest(attribute, known) ?? known.find(each => each.endsWith(attribute));
  return [{
    key: path,
    message: `${path} takes the attribute ${attribute} of ${id}, which ${type} does not have; it has ${oneOf(known, 'and')}`,
    fix: /^Bootstrap/.test(attribute) ? NO_BROKERS : near === undefined ? `name ${oneOf(known)}` : `write ${id}.${near}`,
  }];
}

/** All attributes that the properties of a resource take, in whatever function they stand. */
function attributesIn({ properties }: ResourceModel): Named[] {
  const found: Named[] = [];
  const open: Array<readonly [string, unknown]> = [['', properties]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, value] = next;
    if (isObject(value) || Array.isArray(value)) {
      const [id, attribute] = isObject(value) ? partsOf(value['Fn::GetAtt']) : [];
      if (id !== undefined && attribute !== undefined) {
        found.push({ path, id, attribute });
      } else {
        // functions are not part of the path of a property
        open.push(...Object.entries(value).map(([key, each]) => [Array.isArray(value) || key.startsWith('Fn::') ? path : path === '' ? key : `${path}.${key}`, each] as const));
      }
    }
  }
  return found.reverse();
}

function partsOf(attribute: unknown): string[] {
  const parts: unknown[] = Array.isArray(attribute) ? attribute : typeof attribute === 'string' ? attribute.split(/\.(.*)/s).slice(0, 2) : [];
  return parts.length === 2 && parts.every(part => typeof part === 'string') ? parts as string[] : [];
}
