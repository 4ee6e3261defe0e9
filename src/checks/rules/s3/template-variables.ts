import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';
import { isAivenS3 } from './family';
import { canGroup, variablesOf } from './file-name-template';

export const s3TemplateVariables: Rule = {
  id: 'MC-S3-002',
  title: 'the names of objects tell their records apart',
  severity: 'error',
  why: 'The variables of file.name.template decide how records become objects. With any other set, or none, the task fails at its start.',
  fix: 'use {{topic}}, {{partition}} and {{start_offset}} (and {{timestamp}} as you like), or {{key}}',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/tree/v3.4.2/commons',
  check(deployment) {
    const template = literal(deployment, 'file.name.template');
    if (!isAivenS3(deployment) || template === undefined || deployment.configuration?.has('aws.s3.prefix')) {
      return NOT_APPLICABLE;
    }
    const variables = variablesOf(template);
    return canGroup(variables) ? HOLDS : finding({
      key: 'file.name.template',
      value: template,
      message: `the file name template "${template}" has ${variables.length === 0 ? 'no variables' : `the variables ${variables.join(', ')}`}, `
        + 'by which records cannot be grouped into objects',
    });
  },
};
