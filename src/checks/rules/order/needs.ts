import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const creationOrder: Rule = {
  id: 'MC-DEP-001',
  title: 'a connector is created after everything that it needs to start',
  severity: 'warning',
  why: 'Without a dependency CloudFormation does not wait: the connector can start before its role has its policy or before security groups let its '
    + 'traffic through, and fails, sometimes up to an hour later. On deletion the policy can be removed first, and the connector cannot stop.',
  fix: 'add the resource to the DependsOn attribute of the connector',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html',
  requires: ['needs'],
  check({ needs }) {
    if (needs === undefined || needs.length === 0) {
      return NOT_APPLICABLE;
    }
    return findings(needs.filter(({ awaited }) => !awaited).map(({ logicalId, type, purpose }) => ({
      message: `the connector does not wait for ${logicalId} (${type}), a ${purpose}`,
      value: logicalId,
    })));
  },
};
