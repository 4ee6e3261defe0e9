import { literal } from '../../../checks';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';
import { connectorOf } from '../../lookup';

export const regionOfWorker: Rule = {
  id: 'MC-OPT-066',
  title: 'a connector that calls AWS has a Region',
  severity: 'warning',
  why: 'Workers of MSK Connect have no Region in their environment. Without the option the first call fails with "Unable to find a region via the region provider chain".',
  fix: 'set the option to the Region of the resource, for example eu-west-1',
  source: 'https://github.com/Nordstrom/kafka-connect-sqs/issues/22, https://github.com/awslabs/kinesis-kafka-connector/pull/15',
  check(deployment) {
    const { configuration } = deployment;
    const region = connectorOf(literal(deployment, 'connector.class'))?.region;
    if (configuration === undefined || region?.isNeeded !== true) {
      return NOT_APPLICABLE;
    }
    return configuration.has(region.option) ? HOLDS : finding({ key: region.option, message: `${region.option} is not set, and the clients of the connector find no Region on a worker` });
  },
};
