import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const brokersAskedAgain: Rule = {
  id: 'MC-BOOT-003',
  title: 'the bootstrap servers stay the same from deployment to deployment',
  severity: 'warning',
  why: 'Amazon MSK returns its brokers in any order. The bootstrap servers of a connector cannot be changed, so if a custom resource looks them up again when it is updated, '
    + 'CloudFormation replaces the connector without a visible change.',
  fix: 'look up the bootstrap servers only at creation and sort the result, as KafkaCluster of this library does, or specify them as a literal',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-apachekafkacluster.html',
  requires: ['brokersAskedAgain'],
  check: ({ brokersAskedAgain: asked }) => asked === undefined ? NOT_APPLICABLE : asked
    ? finding({ message: 'the bootstrap servers come from a custom resource that looks them up again at each of its updates' }) : HOLDS,
};
