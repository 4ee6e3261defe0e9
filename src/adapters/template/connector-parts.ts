import type { ConnectorDeployment } from '../../model';
import { CONNECTOR_TYPES } from '../../model';
import { positionIn } from '../input/places';
import type { Template, TemplateResource } from './template';
import { isObject, list } from './values';
import type { Json } from './values';
import { pluginIn, PLUGIN_TYPE, workerIn, WORKER_TYPE } from './worker';

type Judged = Pick<ConnectorDeployment, 'part' | 'plugins' | 'workerConfiguration'>;

const PARTS: Readonly<Record<string, (resource: TemplateResource) => Judged>> = {
  [PLUGIN_TYPE]: resource => ({ part: 'custom-plugin', plugins: [pluginIn(resource)] }),
  [WORKER_TYPE]: resource => ({ part: 'worker-configuration', workerConfiguration: workerIn(resource) }),
};

export const CONNECTOR_PART_TYPES: readonly string[] = Object.keys(PARTS);

/** The custom plugins and worker configurations that no connector of the template uses: what is used is judged with the connector. */
export function connectorPartsOf(template: Template, source: string): ConnectorDeployment[] {
  const used = new Set(template.ofType(...CONNECTOR_TYPES).flatMap(({ properties }) => arnsIn(properties)).map(arn => template.target(arn)?.id));
  return template.ofType(...CONNECTOR_PART_TYPES).filter(({ id }) => !used.has(id)).map(resource => ({
    name: resource.id,
    constructPath: resource.constructPath,
    source,
    scope: 'deployment',
    ...PARTS[resource.type](resource),
    resources: template.isCloudFormation ? [{ logicalId: resource.id, type: resource.type, properties: resource.properties }] : undefined,
    positionOf: positionIn([resource.properties], () => template.position(resource.id)),
  }));
}

/** What a connector says where the ARNs of its plugins and its worker configuration stand. */
export function arnsIn({ Plugins, WorkerConfiguration }: Json): unknown[] {
  return [
    ...(list(Plugins) ?? []).map(each => isObject(each) && isObject(each.CustomPlugin) ? each.CustomPlugin.CustomPluginArn : undefined),
    isObject(WorkerConfiguration) ? WorkerConfiguration.WorkerConfigurationArn : undefined,
  ];
}
