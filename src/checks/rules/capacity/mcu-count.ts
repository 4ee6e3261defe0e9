import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { capacityModes } from '../../support';

const SIZES = [1, 2, 4, 8];

export const mcuCount: Rule = {
  id: 'MC-CAP-001',
  title: 'each worker has 1, 2, 4 or 8 MCUs',
  severity: 'error',
  why: 'The service offers workers of four sizes and refuses to create a connector with any other.',
  fix: 'choose 1, 2, 4 or 8 MCUs for each worker',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-capacity.html',
  requires: ['capacity'],
  check(deployment) {
    const modes = capacityModes(deployment).filter(([, capacity]) => capacity.mcuCount !== undefined);
    return modes.length === 0 ? NOT_APPLICABLE : findings(modes
      .filter(([, capacity]) => !SIZES.includes(capacity.mcuCount!))
      .map(([mode, capacity]) => ({
        message: `the MCU count of the ${mode} is ${capacity.mcuCount}; allowed are 1, 2, 4 and 8`,
        value: String(capacity.mcuCount),
      })));
  },
};
