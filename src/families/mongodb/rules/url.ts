import { mongoDbUrlProblem } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';

export const mongoDbUrl: Rule = optionRule({
  id: 'MC-OPT-825',
  title: 'the MongoDB driver accepts the connection string',
  severity: 'error',
  why: 'The driver rejects the connection string, and the connector fails.',
  fix: 'write mongodb://host:port,host:port/database?name=value&name=value',
  source: 'MongoDB Java driver, ConnectionString: https://www.mongodb.com/docs/manual/reference/connection-string/',
  check: connector => ['connection.uri', 'mongodb.connection.string'].flatMap(key => {
    const url = connector.known(key)?.trim();
    const problem = url === undefined || !/^mongodb(\+srv)?:\/\//.test(url) ? undefined : mongoDbUrlProblem(url);
    return problem === undefined ? [] : [{ key, message: problem }];
  }),
});
