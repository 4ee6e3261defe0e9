import type { ClusterCreation, Verdict } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

/** What is said of a setting with which the service creates no cluster: an error where a plan creates it, else a warning. */
export function refusedAtCreation(what: string, creation: ClusterCreation | undefined, is = 'turned on'): Verdict {
  switch (creation) {
    case 'certain':
      return finding({ severity: 'error', message: `${what} is ${is} for a cluster that this plan creates, which the service rejects` });
    case 'possible':
      return finding({ message: `${what} is ${is}, but the cluster is not declared as existing: a deployment that creates the cluster with it fails` });
    case 'none':
      return HOLDS;
    case undefined:
      return NOT_APPLICABLE;
  }
}
