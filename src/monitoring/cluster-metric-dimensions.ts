import { SCOPE_DIMENSIONS } from './cluster-metric-facts';
import type { ClusterMetricFact } from './cluster-metric-facts';

/** The facts of a metric that have exactly these dimensions; without any, an error that says which there are. */
export function factsWithDimensions(metricName: string, facts: readonly ClusterMetricFact[], names: readonly string[]): readonly ClusterMetricFact[] {
  const fits = facts.filter(fact => sameNames(SCOPE_DIMENSIONS[fact.scope], names));
  if (fits.length === 0) {
    const sets = facts.map(fact => SCOPE_DIMENSIONS[fact.scope].join(' + ')).join(', or ');
    throw new Error(`the metric ${metricName} has the dimensions ${sets}, got ${names.join(' + ')}; ${hint(facts)}`);
  }
  return fits;
}

function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every(name => right.includes(name));
}

function hint(facts: readonly ClusterMetricFact[]): string {
  const scope = facts[0].scope;
  return scope === 'broker' || scope === 'client'
    ? 'give "brokerId" for one broker, or use metricOverBrokers for all'
    : scope === 'partition'
      ? 'give all of them with "dimensionsMap"'
      : 'give exactly those';
}
