import type { ConnectorDeployment, Rule } from '../model';
import { MOST_TOLD, toldAtSynth } from './counted';
import { evaluateUpTo, sentence } from './evaluate';

/** What a constructor knows of a deployment: a name, and the part that it is about to make. */
export type PartialDeployment = Pick<ConnectorDeployment, 'name'> & Partial<ConnectorDeployment>;

/**
 * Refuses what some rules say cannot work, before anything is made of it. Their warnings are not for a constructor, nor is what other options or
 * versions may put right: that is reported at synth, where it can be acknowledged.
 *
 * @throws an error with the findings as sentences
 */
export function refuse(rules: readonly Rule[], deployment: PartialDeployment): void {
  const errors = toldAtSynth(evaluateUpTo(MOST_TOLD, rules, { source: deployment.name, scope: 'deployment', ...deployment })).filter(found => found.severity === 'error');
  if (errors.length > 0) {
    throw new Error(`${deployment.name}: ${errors.map(sentence).join('; ')}`);
  }
}
