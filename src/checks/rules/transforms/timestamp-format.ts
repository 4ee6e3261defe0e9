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
  const problem = simpleDateFormatProblem(connector.known(key) ?? '');
  return problem === undefined ? [] : [{ key, message: `is not a date format of Java: it ${problem}` }];
}
