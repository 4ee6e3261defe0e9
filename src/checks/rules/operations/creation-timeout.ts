import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

/** What the creation of a connector can take. Terraform waits as long by default. */
const MINUTES = 20;

export const creationTimeout: Rule = {
  id: 'MC-RUN-003',
  title: 'the deployment waits long enough for the connector',
  severity: 'warning',
  why: 'The creation of a connector often takes more than ten minutes. A tool that times out earlier leaves an unmanaged connector behind, or rolls back a deployment that would have succeeded.',
  fix: `wait for at least ${MINUTES} minutes`,
  source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mskconnect_connector#timeouts',
  check: ({ creationMinutes }) => creationMinutes === undefined ? NOT_APPLICABLE : creationMinutes >= MINUTES ? HOLDS : finding({
    value: String(creationMinutes),
    message: `the deployment waits ${Math.round(creationMinutes)} minutes for the connector, and its creation can take longer`,
  }),
};
