import type { Rule } from '../../../model';
import { RENAMED_CLASSES } from '../../../catalog';
import { namedClass } from '../../connector-options-of';
import { optionRule } from '../../option-rule';

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
    const renamed = Object.hasOwn(RENAMED_CLASSES, given) ? RENAMED_CLASSES[given] : undefined;
    const hint = renamed ? `; ${renamed.since} has ${renamed.now}` : classPath.suggestion(given, ['source', 'sink']);
    return [{ key: 'connector.class', message: `is a connector that the catalog does not know, so its own options are not checked${hint}` }];
  },
});
