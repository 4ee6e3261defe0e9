import { javaRegexProblem } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { MIRROR_CHECKPOINT, MIRROR_SOURCE } from '../family';

/** Lists of names of which each can be an expression. */
const LISTS = ['topics', 'topics.exclude', 'topics.blacklist', 'groups', 'groups.exclude', 'groups.blacklist', 'config.properties.exclude', 'config.properties.blacklist'];

export const namePatterns: Rule = optionRule({
  id: 'MC-OPT-802',
  classes: [MIRROR_SOURCE, MIRROR_CHECKPOINT],
  title: 'names of topics and groups are regular expressions that Java accepts',
  severity: 'error',
  why: 'MirrorMaker compiles all entries as one regular expression. If Java does not accept it, the connector fails when it starts.',
  fix: 'write a regular expression: .* for anything',
  source: 'Kafka 3.7, MirrorUtils.compilePatternList: https://kafka.apache.org/37/documentation.html#georeplication-flow-configure',
  check: connector => LISTS.flatMap(key => (connector.has(key) ? connector.list(key) ?? [] : []).flatMap(entry => {
    const problem = javaRegexProblem(entry);
    return problem === undefined ? [] : [{ key, message: `has '${entry}', which is not a regular expression: ${problem}` }];
  })),
});
