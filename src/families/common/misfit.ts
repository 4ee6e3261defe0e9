import type { Link, NamedStep } from '../../catalog';
import type { OptionViolation } from '../../checks';

/** What a finding says of a transform that cannot work on what reaches it. */
export function misfitOf({ step, misfit }: Link<NamedStep>): OptionViolation[] {
  return misfit === undefined ? [] : [{
    key: `transforms.${step.alias}.type`,
    message: `is ${step.className!.replace(/^.*\./, '')}, which ${misfit.misfit}`,
    ...!misfit.certain && { severity: 'warning' as const },
  }];
}
