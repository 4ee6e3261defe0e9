import type { Rule } from '../../../model';
import { cannotKnow, finding, findings, NOT_APPLICABLE } from '../../../model';

export const neededWorkerLines: Rule = {
  id: 'MC-WRK-005',
  title: 'an existing worker configuration has the lines that the connector needs',
  severity: 'error',
  why: 'The library cannot change an existing worker configuration. Without the lines, references to secrets are not resolved, or options have no effect.',
  fix: 'add the lines to the worker configuration, or omit it, so that one is created for the connector',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-config-provider.html',
  requires: ['workerConfiguration', 'missingWorkerLines'],
  check({ workerConfiguration, missingWorkerLines }) {
    if (missingWorkerLines === undefined || workerConfiguration === undefined || workerConfiguration === 'default') {
      return NOT_APPLICABLE;
    }
    if (workerConfiguration.properties === undefined) {
      return cannotKnow('the worker configuration is defined elsewhere');
    }
    return missingWorkerLines.length === 0
      ? findings([])
      : finding({ message: `the worker configuration lacks ${missingWorkerLines.map(line => `"${line}"`).join(', ')}` });
  },
};
