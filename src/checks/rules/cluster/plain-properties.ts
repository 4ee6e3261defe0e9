import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const plainProperties: Rule = {
  id: 'MC-CLU-038',
  title: 'the properties of a broker configuration are plain text',
  severity: 'error',
  why: 'CloudFormation and Terraform encode the server properties in Base64 for the service. What is already encoded arrives encoded twice, and the service answers with '
    + '"Invalid request body", or that the encoded text is not a property.',
  fix: 'write the lines of the properties as they are, without Fn::Base64 or base64encode',
  source: 'https://github.com/aws/aws-cdk/issues/34503, https://github.com/awsdocs/aws-cloudformation-user-guide/issues/1186',
  about: ['cluster', 'configuration'],
  requires: ['cluster'],
  check({ cluster }) {
    return cluster?.encodedProperties === undefined ? NOT_APPLICABLE
      : cluster.encodedProperties ? finding({ message: 'the server properties are encoded in Base64; plain text is expected' }) : HOLDS;
  },
};
