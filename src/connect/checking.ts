import { Validations } from 'aws-cdk-lib';
import { ArtifactMetadataEntryType } from 'aws-cdk-lib/cloud-assembly-schema';
import type { IConstruct } from 'constructs';
import { evaluate, evaluateFleet, sentence } from '../checks';
import type { ConnectorDeployment, Finding } from '../model';
import { FLEET_RULES, RULES } from '../families';
import { annotationId, isAcknowledged } from '../cluster/internal';

/** A connector publishes its deployment, for the checks and whatever else reads it, under this symbol. */
const DEPLOYMENT = Symbol.for('cdk-msk-connect.ConnectorDeployment');
const FLEET = Symbol.for('cdk-msk-connect.Fleet');

type Describe = () => ConnectorDeployment;

/**
 * Checks a connector in every synth: errors stop it, warnings are shown and can be acknowledged.
 * Rules over several connectors run once for the whole app.
 */
export function checkAtSynth(connector: IConstruct, describe: Describe): void {
  let described: ConnectorDeployment | undefined;
  const once = () => described ??= describe();
  Object.defineProperty(connector, DEPLOYMENT, { get: once });
  connector.node.addValidation({ validate: () => report(connector, evaluate(RULES, once())) });
  checkFleetOnce(connector.node.root);
}

/** The deployment of a construct, if it is a connector of this library. */
export function deploymentOf(construct: IConstruct): ConnectorDeployment | undefined {
  return (construct as { [DEPLOYMENT]?: ConnectorDeployment })[DEPLOYMENT];
}

function checkFleetOnce(root: IConstruct): void {
  if (FLEET in root) {
    return;
  }
  Object.defineProperty(root, FLEET, { value: true });
  root.node.addValidation({
    validate: () => {
      const connectors = new Map(root.node.findAll().flatMap((construct): [ConnectorDeployment, IConstruct][] => {
        const deployment = deploymentOf(construct);
        return deployment ? [[deployment, construct]] : [];
      }));
      const findings = evaluateFleet(FLEET_RULES, [...connectors.keys()]);
      return [...findings].flatMap(([deployment, found]) => report(connectors.get(deployment)!, found));
    },
  });
}

/** Shows warnings and infos; returns the errors, which stop the synth. What was turned off with a reason stays silent. */
function report(connector: IConstruct, findings: readonly Finding[]): string[] {
  const open = findings.filter(found => !isAcknowledged(connector, found.rule));
  for (const found of open) {
    if (found.severity === 'warning') {
      Validations.of(connector).addWarning(annotationId(found.rule), sentence(found));
    } else if (found.severity === 'info') {
      // as Annotations would, but without a stack trace, which an app of many connectors pays for with each info
      connector.node.addMetadata(ArtifactMetadataEntryType.INFO, `${sentence(found)} [ack: ${annotationId(found.rule)}]`);
    }
  }
  return open.filter(found => found.severity === 'error').map(sentence);
}
