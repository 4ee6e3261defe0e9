import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { kindOf } from '../../support';

export const ownOffsetTopic: Rule = {
  id: 'MC-OFF-001',
  title: 'a source keeps its offsets in an offset storage topic of its own',
  severity: 'warning',
  why: 'CloudFormation replaces the connector on almost every change. The service then creates a new offset storage topic, and the source starts '
    + 'over; a database source takes a whole new snapshot.',
  fix: 'set offset.storage.topic in a worker configuration of this connector, and keep the connector name',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-set-offset-storage-topic.html',
  check(deployment) {
    const { workerConfiguration, scope } = deployment;
    if (scope !== 'deployment' || kindOf(deployment) !== 'source' || workerConfiguration === undefined) {
      return NOT_APPLICABLE;
    }
    if (workerConfiguration !== 'default' && workerConfiguration.properties === undefined) {
      return cannotKnow('the worker configuration is defined elsewhere');
    }
    return workerConfiguration !== 'default' && workerConfiguration.properties!.has('offset.storage.topic') ? HOLDS : finding({
      key: 'offset.storage.topic',
      message: `the source keeps its offsets in a topic that the service creates again for each new connector, because ${workerConfiguration === 'default'
        ? 'it has no worker configuration' : 'its worker configuration sets no offset.storage.topic'}`,
    });
  },
};
