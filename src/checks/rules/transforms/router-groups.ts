import type { Rule } from '../../../model';
import { javaTrim } from '../../../catalog';
import { optionRule } from '../../option-rule';
import { replacementProblem } from './regex-groups';
import { ofEach } from './support';

const PAIRS: ReadonlyArray<readonly [RegExp, ReadonlyArray<readonly [string, string, string?]>]> = [
  [/^org\.apache\.kafka\.connect\.transforms\.RegexRouter$/, [['regex', 'replacement']]],
  [/^io\.debezium\.transforms\.ByLogicalTableRouter$/, [['topic.regex', 'topic.replacement'], ['key.field.regex', 'key.field.replacement']]],
  [/^io\.debezium\.transforms\.outbox\.EventRouter$/, [['route.topic.regex', 'route.topic.replacement', '(?<routedByValue>.*)']]],
];

export const routerGroups: Rule = optionRule({
  id: 'MC-OPT-045',
  title: 'a replacement refers to groups of its pattern',
  severity: 'error',
  why: 'Java throws at the first record that matches, and the task fails; or all records go to one topic, whose name has a digit in place of the group.',
  fix: 'put the part of the pattern that is kept into parentheses, and refer to it as $1',
  source: 'Java, Matcher.replaceFirst; Kafka 3.7, RegexRouter.apply: https://kafka.apache.org/37/documentation.html#connect_included_transformation',
  check: connector => PAIRS.flatMap(([classes, pairs]) => ofEach(classes, ({ prefix }) => pairs.flatMap(([regex, replacement, fallback]) => {
    const pattern = connector.has(prefix + regex) ? connector.known(prefix + regex) : fallback;
    const by = connector.known(prefix + replacement);
    const problem = typeof pattern === 'string' && typeof by === 'string' ? replacementProblem(javaTrim(pattern), javaTrim(by)) : undefined;
    return problem === undefined ? [] : [{ key: prefix + replacement, message: problem }];
  }))(connector)),
});
