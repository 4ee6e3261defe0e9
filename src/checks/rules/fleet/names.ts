import type { ConnectorDeployment, FleetRule, Violation } from '../../../model';
import { findings, quoted } from '../../../model';
import { nameBeside } from '../../support';

export const uniqueNames: FleetRule = {
  id: 'MC-FLEET-002',
  title: 'each connector of an account and Region has a unique name',
  severity: 'error',
  why: 'Connector names are unique within an account and Region; the service rejects the second connector with a conflict.',
  fix: 'give each connector a unique name',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html',
  check(deployments) {
    const seen = new Map<string, ConnectorDeployment>();
    const violations: Violation[] = [];
    for (const deployment of deployments.filter(({ scope, connectorName }) => scope === 'deployment' && connectorName?.isLiteral)) {
      const name = deployment.connectorName!.literal!;
      const keys = placesOf(deployment).map(place => `${place}\u0000${name}`);
      const other = keys.map(key => seen.get(key)).find(each => each !== undefined);
      if (other !== undefined) {
        const message = `the connector name ${quoted(name)} is also the name of ${nameBeside(other, deployment)}`;
        violations.push({ at: deployment, message, value: name });
      }
      keys.forEach(key => seen.set(key, deployment));
    }
    return findings(violations);
  },
};

/** One stack is in one account and Region, whichever that is. Other stacks and files can be for others, unless they say which. */
function placesOf({ place, source }: ConnectorDeployment): string[] {
  return [place?.stack ?? source, ...place?.environment === undefined ? [] : [place.environment]];
}
