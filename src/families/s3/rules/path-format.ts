import { jodaProblem, unquotedWord } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';

export const pathFormat: Rule = optionRule({
  id: 'MC-OPT-408',
  title: 'the path format of a time-based partitioner is a Joda-Time pattern',
  severity: 'error',
  why: 'Joda-Time takes each letter outside of single quotes for a part of a date. With any other letter, the task fails with "Illegal pattern component".',
  fix: 'put words in single quotes: \'year\'=YYYY/\'month\'=MM/\'day\'=dd; a shell removes the quotes unless the value is in double quotes',
  source: 'Joda-Time 2.12.7, DateTimeFormat.forPattern; Confluent S3 sink 12.1.9, TimeBasedPartitioner: https://www.joda.org/joda-time/apidocs/org/joda/time/format/DateTimeFormat.html',
  check: connector => {
    const pattern = /\.TimeBasedPartitioner$/.test(connector.text('partitioner.class') ?? '') ? connector.known('path.format')?.trim() ?? '' : '';
    const problem = pattern === '' ? undefined : jodaProblem(pattern);
    if (problem !== undefined) {
      return [{ key: 'path.format', message: `is not a Joda-Time pattern: ${problem}, and words are not in quotes` }];
    }
    const word = unquotedWord(pattern);
    return word === undefined ? [] : [{ key: 'path.format', severity: 'warning', message: `has '${word}' without quotes, so each of its letters is a part of the date` }];
  },
});
