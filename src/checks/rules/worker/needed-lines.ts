import type { Rule } from '../../../model';
import { cannotKnow, finding, NOT_APPLICABLE } from '../../../model';

export const neededWorkerLines: Rule = {
  id: 'MC-WRK-005',
  title: 'a worker configuration made elsewhere has what the connector needs',
  severity: 'error',
  why: 'A worker configuration that the user brings is taken as it is. Without the lines, references to secrets stay literal text, or options have no effect.',
  fix: 'add the lines to the worker configuration, or leave it out, so that one is made for the connector',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-config-provider.html',
  check({ workerConfiguration, missingWorkerLines }) {
    if (missingWorkerLines === undefined || workerConfiguration === undefined || workerConfiguration === 'default') {
      return NOT_APPLICABLE;
    }
    if (workerConfiguration.properties === undefined) {
      return cannotKnow('the worker configuration stands elsewhere');
    }
    return missingWorkerLines.length === 0
      ? finding()
      : finding({ message: `the worker configuration lacks ${missingWorkerLines.map(line => `"${line}"`).join(', ')}` });
  },
};
