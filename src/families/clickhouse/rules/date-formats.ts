import { javaTimePatternProblem } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { CLICKHOUSE_SINK } from '../family';

export const dateFormats: Rule = optionRule({
  id: 'MC-OPT-742',
  classes: [CLICKHOUSE_SINK],
  title: 'date formats are valid patterns of DateTimeFormatter',
  severity: 'error',
  why: 'The sink makes a java.time.format.DateTimeFormatter of each pattern when it starts, and fails.',
  fix: 'write field=pattern, several with semicolons between them, such as created=yyyy-MM-dd HH:mm:ss.SSS',
  source: 'https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink#configuration-properties',
  check: connector => (connector.known('dateTimeFormats') ?? '').split(';').flatMap(entry => {
    const pattern = /^\s*[^=\s]+=(.+)$/.exec(entry)?.[1].trim();
    const problem = pattern === undefined ? undefined : javaTimePatternProblem(pattern);
    return problem === undefined ? [] : [{ key: 'dateTimeFormats', message: `has '${pattern}', which ${problem}` }];
  }),
});
