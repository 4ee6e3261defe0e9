import { jdbcUrlProblem } from '../../../catalog';
import { optionRule, redactedText } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_ORACLE } from '../../debezium/family';
import { JDBC_CLASSES } from '../family';

export const jdbcUrl: Rule = optionRule({
  id: 'MC-OPT-545',
  classes: [...JDBC_CLASSES, DEBEZIUM_ORACLE],
  title: 'the JDBC driver accepts the URL of the database',
  severity: 'error',
  why: 'The driver rejects the URL, or does not recognize it: "No suitable driver found". The connector fails when it starts.',
  fix: 'correct the address',
  source: 'Java, DriverManager, and the drivers of PostgreSQL, MySQL, MariaDB, SQL Server and Oracle: https://docs.oracle.com/en/java/javase/17/docs/api/java.sql/java/sql/DriverManager.html',
  check: connector => ['connection.url', 'database.url'].flatMap(key => {
    const whole = connector.known(key)?.trim();
    // what stands at the beginning may be filled in, and with it all the rest
    const head = connector.shape(key)?.trim() ?? '';
    const problem = whole !== undefined && whole !== '' ? jdbcUrlProblem(whole) : /^(jdbc:)?[a-z0-9]+:/.test(head) && !head.startsWith('x') ? jdbcUrlProblem(head, false) : undefined;
    return problem === undefined ? [] : [{ key, message: redactedText(problem) }];
  }),
});
