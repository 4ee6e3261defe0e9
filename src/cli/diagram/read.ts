import type { Stacks } from '../../adapters';
import { CONNECTOR_TYPES } from '../../model';
import { drawConnector } from './connectors';
import { Diagram } from './graph';
import { drawIntegrations } from './integrations';
import { boxOf, DRAWN_ALONE, isPart } from './resources';

/** What some templates create, as boxes and what goes between them. */
export function diagramOf(stacks: Stacks): Diagram {
  const diagram = new Diagram();
  const deployments = new Map(stacks.deployments.map(each => [`${each.place?.stack} ${each.name}`, each]));
  for (const resource of stacks.ofType(...CONNECTOR_TYPES)) {
    const deployment = deployments.get(resource.key);
    if (deployment !== undefined) {
      drawConnector(stacks, diagram, deployment, resource);
    }
  }
  drawIntegrations(stacks, diagram);
  stacks.ofType(...DRAWN_ALONE).filter(each => !isPart(each)).forEach(each => boxOf(stacks, diagram, each));
  return diagram;
}
