import { hostNameProblem } from '../../../catalog';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

export const hostNames: Rule = optionRule({
  id: 'MC-OPT-060',
  title: 'an option for a host name contains only a host name',
  severity: 'error',
  why: 'The connector adds scheme and port itself. With them in the name, no such host is found.',
  fix: 'write the host name alone; the port and the database have options of their own',
  source: 'Java, InetAddress.getByName: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/InetAddress.html',
  instead: ['MC-OPT-004'],
  check: connector => connector.keys().filter(key => /(^|\.)(hostname|host)$/.test(key) && connector.option(key) !== undefined).flatMap(key => {
    const problem = hostNameProblem(connector.known(key)?.trim() ?? '');
    return problem === undefined ? [] : [{ key, message: problem }];
  }),
});
