import { findings } from '../../../model';
import type { ArchiveRule } from '../evidence';

export const severalAwsSdks: ArchiveRule = {
  id: 'MC-ARC-018',
  code: 'several-aws-sdks',
  title: 'a plugin contains one generation of the AWS SDK for Java',
  severity: 'info',
  why: 'The two generations of the AWS SDK for Java have credentials providers of different types. A provider of a generation that the connector does not use is rejected when it starts.',
  fix: 'a credentials provider class must be of the generation that its connector uses',
  source: 'https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/migration.html',
  check: ({ contents }) => findings(contents.awsSdkGenerations.length < 2 ? []
    : [{ message: 'the plugin contains the AWS SDK for Java in the generations v1 and v2' }]),
};
