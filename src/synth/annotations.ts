import { Validations } from 'aws-cdk-lib';
import { ArtifactMetadataEntryType } from 'aws-cdk-lib/cloud-assembly-schema';
import type { IConstruct } from 'constructs';
import { sentence } from '../checks';
import type { Finding } from '../model';

/** A finding as one sentence, with the property that stands for the key: who wrote the app knows the key by it. */
function sentenceInApp(found: Finding): string {
  const { key, property, message } = found;
  const isNamed = key !== undefined && property !== undefined && property !== key && message.startsWith(`${key} `);
  return sentence(isNamed ? { ...found, message: `${key} (${property})${message.slice(key.length)}` } : found);
}

/** The id under which a finding is shown and can be acknowledged. */
function annotationId(rule: string): string {
  return `cdk-msk-connect:${rule}`;
}

/** Whether `Validations.of(…).acknowledge({ id, reason })` names the rule, on the construct or above it. */
export function isAcknowledged(construct: IConstruct, rule: string): boolean {
  return construct.node.scopes.some(scope => scope.node.metadata
    .filter(entry => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .some(entry => Object.keys(entry.data as object).some(id => id === rule || id.endsWith(`:${rule}`))));
}

/** Shows warnings and infos; returns the errors, which stop the synth. What was acknowledged with a reason stays silent. */
export function report(construct: IConstruct, findings: readonly Finding[]): string[] {
  const open = findings.filter(found => !isAcknowledged(construct, found.rule));
  for (const found of open) {
    if (found.severity === 'warning') {
      untraced(() => Validations.of(construct).addWarning(annotationId(found.rule), sentenceInApp(found)));
    } else if (found.severity === 'info') {
      // as Annotations would, but without a stack trace
      construct.node.addMetadata(ArtifactMetadataEntryType.INFO, `${sentenceInApp(found)} [ack: ${annotationId(found.rule)}]`);
    }
  }
  return open.filter(found => found.severity === 'error').map(sentenceInApp);
}

/** What has the CDK leave out the stack traces of annotations. */
const NO_TRACES = 'CDK_DISABLE_STACK_TRACE';

/** The stack at a finding is that of the synth, which tells nobody anything, and an app of many connectors pays for it with each of them. */
function untraced(annotate: () => void): void {
  const before = process.env[NO_TRACES];
  process.env[NO_TRACES] = '1';
  try {
    annotate();
  } finally {
    if (before === undefined) {
      delete process.env[NO_TRACES];
    } else {
      process.env[NO_TRACES] = before;
    }
  }
}
