import type { Rule } from '../../../model';
import { namedClass, optionRule } from '../../../checks';
import { otherNameOf } from '../../lookup';

export const unknownClass: Rule = optionRule({
  id: 'MC-OPT-039',
  title: 'the connector is in the catalog',
  severity: 'info',
  why: 'For a connector that is not in the catalog, only the options of Kafka Connect itself can be checked.',
  fix: 'check its options against its own documentation, or rehearse the connector',
  source: 'the catalog',
  check: (connector, deployment) => {
    const { given, problem, notMeant, classPath } = namedClass(deployment);
    if (notMeant !== undefined) {
      const message = `is a short name, and the options are not those of ${notMeant}, so they are not checked`;
      return [{ key: 'connector.class', message, fix: 'write the full name of the class' }];
    }
    if (connector.fact || given === undefined || problem !== undefined) {
      return [];
    }
    const other = otherNameOf(given);
    const hint = other ? `; ${other.since} has ${other.connector.className}` : classPath.suggestion(given, ['source', 'sink']);
    return [{ key: 'connector.class', message: `is a connector that is not in the catalog, so its own options are not checked${hint}` }];
  },
});
