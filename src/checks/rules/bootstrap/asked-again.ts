import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const brokersAskedAgain: Rule = {
  id: 'MC-BOOT-003',
  title: 'the bootstrap servers stay the same from deployment to deployment',
  severity: 'warning',
  why: 'Amazon MSK answers with its brokers in any order. The bootstrap servers of a connector cannot be changed, so if a custom resource asks again at its update, '
    + 'CloudFormation replaces the connector without a visible change.',
  fix: 'ask at the creation only and sort what is answered, as KafkaCluster of this library does, or write the bootstrap servers as a literal',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-apachekafkacluster.html',
  check: ({ brokersAskedAgain: asked }) => asked === undefined ? NOT_APPLICABLE : asked
    ? finding({ message: 'the bootstrap servers come from a custom resource that asks for them again at each of its updates' }) : HOLDS,
};
