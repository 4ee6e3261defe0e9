import { countedFindings as counted } from '../../checks';
import type { Counted } from '../../checks';
import type { CheckedDeployment } from './check-report';

export type { Counted };

/** What is counted only, as findings that say how many there are. */
export const countedFindings = (deployment: CheckedDeployment): Counted[] => counted(deployment, 'specify --all to print them');
