import type { ConnectorDeployment } from '../../model';
import type { FleetRule, Verdict } from '../../rule';
import { finding } from '../../rule';
import { quoted } from '../../support';

export const uniqueNames: FleetRule = {
  id: 'MC-FLEET-002',
  title: 'each connector of a template has a name of its own',
  severity: 'error',
  why: 'Names are unique in an account and Region; the second connector is refused with a conflict.',
  fix: 'give each connector a name of its own',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html',
  checkAll(deployments) {
    const seen = new Map<string, ConnectorDeployment>();
    const verdicts = new Map<ConnectorDeployment, Verdict>();
    for (const deployment of deployments.filter(({ scope, connectorName }) => scope === 'deployment' && connectorName?.isLiteral)) {
      // Other files can be for other accounts or Regions.
      const key = `${deployment.source}\u0000${deployment.connectorName!.literal}`;
      const other = seen.get(key);
      if (other !== undefined) {
        verdicts.set(deployment, finding({ message: `the connector name ${quoted(deployment.connectorName!)} is also that of ${other.name}`, value: deployment.connectorName!.literal }));
      }
      seen.set(key, deployment);
    }
    return verdicts;
  },
};
