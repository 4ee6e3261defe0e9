import type { PluginFinding } from '../../model';
import { newerJava, newerKafka, thinJars } from './rules/compatibility';
import { expected, noJar, nothingLoadable } from './rules/loadable';
import {
  brokenServices, duplicateArtifacts, duplicateClasses, iamAuthInside, large, leftOutNotice, providerWithoutService, severalSdks,
} from './rules/packaging';
import type { Evidence, Rule } from './rules/support';

const RULES: Rule[] = [
  noJar, nothingLoadable, expected, thinJars, newerKafka, newerJava, brokenServices, providerWithoutService, duplicateArtifacts,
  duplicateClasses, iamAuthInside, severalSdks, large, leftOutNotice,
];

/** All remarks on a plugin, worst first. */
export function findingsOf(evidence: Evidence): PluginFinding[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return RULES.flatMap(rule => rule(evidence)).sort((a, b) => rank[a.severity] - rank[b.severity]);
}
