import type { Rule } from '../../../model';
import type { ConnectorOptions } from '../../../catalog';
import { simpleDateFormatProblem } from '../../../catalog';
import { optionRule } from '../../option-rule';
import type { OptionViolation } from '../../option-rule';
import { ofEach } from './support';

export const timestampFormats: Rule = optionRule({
  id: 'MC-OPT-042',
  title: 'a transform of times has a date format where it needs one',
  severity: 'error',
  why: 'Validation succeeds, then the transform rejects its options and the task fails.',
  fix: 'set a pattern of SimpleDateFormat, such as yyyy-MM-dd\'T\'HH:mm:ss.SSS, with other letters in single quotes',
  source: 'Kafka 3.7, TimestampConverter.configure and TimestampRouter.configure: https://kafka.apache.org/37/documentation.html#connect_included_transformation',
  check: ofEach(/^org\.apache\.kafka\.connect\.transforms\.Timestamp(Converter\$|Router$)/, ({ className, prefix }, connector) => {
    const isRouter = className.endsWith('Router');
    const key = `${prefix}${isRouter ? 'timestamp.format' : 'format'}`;
    return !isRouter && connector.is(`${prefix}target.type`, 'string') && connector.isMissing(key)
      ? [{ key, message: `must be set, because ${prefix}target.type is string` }] : badFormat(connector, key);
  }),
});

function badFormat(connector: ConnectorOptions, key: string): OptionViolation[] {
  const pattern = connector.known(key) ?? '';
  const problem = simpleDateFormatProblem(pattern);
  const mixed = problem === undefined ? otherCalendar(pattern) : undefined;
  return mixed !== undefined ? [{ key, severity: 'warning', message: mixed, fix: 'use yyyy for the year and dd for the day of the month' }] : problem === undefined ? [] : [{ key, message: `is not a date format of Java: it ${problem}` }];
}

/** Letters that nearly everybody means in another way: the year of the week, and the day of the year. */
function otherCalendar(pattern: string): string | undefined {
  const letters = pattern.replace(/'[^']*'/g, '');
  return /Y/.test(letters) && !/w/.test(letters) ? `is '${pattern}', in which Y is the year of the week, another one than that of the date in the last days of December`
    : /D/.test(letters) && /M/.test(letters) ? `is '${pattern}', in which D is the day of the year, from 1 to 366` : undefined;
}
