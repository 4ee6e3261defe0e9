import { hostNameProblem } from '../../../catalog';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

export const hostNames: Rule = optionRule({
  id: 'MC-OPT-060',
  title: 'an option for a host name contains only a host name',
  severity: 'error',
  why: 'The connector adds the scheme and port itself. If the option includes them, the host is not found.',
  fix: 'specify only the host name; the port and the database have separate options',
  source: 'Java, InetAddress.getByName: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/InetAddress.html',
  instead: ['MC-OPT-004'],
  check: connector => connector.keys().filter(key => /(^|\.)(hostname|host)$/.test(key) && connector.option(key) !== undefined).flatMap(key => {
    const problem = hostNameProblem(connector.known(key)?.trim() ?? '');
    return problem === undefined ? [] : [{ key, message: problem }];
  }),
});
