import type { OptionViolation } from '../../../checks/option-rule';

export const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);
