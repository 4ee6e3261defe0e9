import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { connectionStrings } from './support';

export const srvHost: Rule = optionRule({
  id: 'MC-OPT-820',
  title: 'a mongodb+srv address has one host name and no port',
  severity: 'error',
  why: 'The host is the name of a DNS SRV record that lists servers and their ports. The driver rejects the address, and the connector fails.',
  fix: 'remove the port, or write mongodb:// with each host and port',
  source: 'MongoDB Java driver, ConnectionString: https://www.mongodb.com/docs/manual/reference/connection-string/',
  check: connector => connectionStrings(connector).flatMap(({ key, scheme, hosts }) => {
    if (scheme !== 'mongodb+srv') {
      return [];
    }
    const withPort = hosts.find(host => /:\d*$/.test(host));
    return hosts.length > 1 ? [{ key, message: 'names several hosts, but mongodb+srv:// takes one' }]
      : withPort !== undefined ? [{ key, message: `specifies the port ${withPort.replace(/^.*:/, '')}, but mongodb+srv:// does not allow a port` }]
        : /^[a-z0-9-]+(\.[a-z0-9-]+)?$/i.test(hosts[0]) && hosts[0] !== 'x' ? [{ key, message: `names the host '${hosts[0]}', but mongodb+srv:// takes a name of at least three parts` }] : [];
  }),
});
