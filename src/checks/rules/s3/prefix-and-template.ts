import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { isAivenS3 } from './family';

export const s3PrefixAndTemplate: Rule = {
  id: 'MC-S3-003',
  title: 'prefix and template of object names exclude each other',
  severity: 'error',
  why: 'With aws.s3.prefix the template is not used, without any message: objects have other names than expected.',
  fix: 'write the prefix into file.name.template, and leave aws.s3.prefix out',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/tree/v3.4.2/s3-sink-connector',
  check(deployment) {
    if (!isAivenS3(deployment)) {
      return NOT_APPLICABLE;
    }
    const { configuration } = deployment;
    return !(configuration?.has('aws.s3.prefix') && configuration.has('file.name.template')) ? HOLDS : finding({
      key: 'aws.s3.prefix',
      value: configuration.get('aws.s3.prefix')!.toString(),
      message: 'aws.s3.prefix and file.name.template are both set, and the template is then not used',
    });
  },
};
