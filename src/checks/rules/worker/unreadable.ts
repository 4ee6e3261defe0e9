import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isGiven } from '../../support';

export const workerConfigurationText: Rule = {
  id: 'MC-WRK-004',
  title: 'the content of a worker configuration is a Java properties file',
  severity: 'error',
  why: 'The service reads the content as a Java properties file in base64 and rejects anything else.',
  fix: 'write lines of the form key=value; in a template encode them as base64, for example with Fn::Base64',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html',
  about: ['worker-configuration'],
  requires: ['workerConfiguration'],
  check({ workerConfiguration }) {
    if (!isGiven(workerConfiguration)) {
      return NOT_APPLICABLE;
    }
    const { unreadable } = workerConfiguration;
    return unreadable === undefined ? HOLDS : finding({ message: `the worker configuration is not a Java properties file: ${unreadable}` });
  },
};
