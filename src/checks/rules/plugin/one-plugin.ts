import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const onePlugin: Rule = {
  id: 'MC-PLUG-001',
  title: 'a connector has exactly one custom plugin',
  severity: 'error',
  why: 'The property is a list, but the service accepts exactly one element.',
  fix: 'put the connector, transforms, converters and config providers into the ZIP file of one custom plugin',
  source: 'https://docs.aws.amazon.com/MSKC/latest/mskc/API_CreateConnector.html',
  requires: ['plugins'],
  check({ plugins }) {
    if (plugins === undefined) {
      return NOT_APPLICABLE;
    }
    return plugins.length === 1 ? HOLDS : finding({
      message: `the connector has ${plugins.length === 0 ? 'no' : plugins.length} custom plugins; exactly one is allowed`,
      value: String(plugins.length),
    });
  },
};
