import type { Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const scalingThresholds: Rule = {
  id: 'MC-CAP-006',
  title: 'CPU thresholds are percentages from 1 to 100, and scale-in is below scale-out',
  severity: 'error',
  why: 'The service rejects percentages outside 1 to 100. With scale-in at or above scale-out, the same load would add and remove workers in turn.',
  fix: 'specify percentages from 1 to 100 with scale-in below scale-out, such as 20 and 80',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html',
  requires: ['capacity'],
  check({ capacity }) {
    const scaleIn = capacity?.autoscaled?.scaleInCpuPercentage;
    const scaleOut = capacity?.autoscaled?.scaleOutCpuPercentage;
    if (scaleIn === undefined && scaleOut === undefined) {
      return NOT_APPLICABLE;
    }
    const violations = [...outOfRange('scale-in', scaleIn), ...outOfRange('scale-out', scaleOut)];
    if (violations.length === 0 && scaleIn !== undefined && scaleOut !== undefined && scaleIn >= scaleOut) {
      violations.push({
        message: `the scale-in threshold of ${scaleIn} % is not below the scale-out threshold of ${scaleOut} %`,
        value: String(scaleIn),
      });
    }
    return findings(violations);
  },
};

function outOfRange(name: string, percentage: number | undefined): Violation[] {
  return percentage === undefined || (percentage >= 1 && percentage <= 100) ? [] : [{
    message: `the ${name} threshold is ${percentage} % of the CPU; allowed are 1 to 100`,
    value: String(percentage),
  }];
}
