import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_HTTP_SINK } from '../family';
import { AIVEN } from '../sources';

export const proxyHostAndPort: Rule = optionRule({
  id: 'MC-OPT-602',
  classes: [AIVEN_HTTP_SINK],
  title: 'a proxy has a host and a port',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set both, or neither',
  source: AIVEN,
  check: connector => {
    const port = connector.isOpaque('http.proxy.port') || (connector.number('http.proxy.port') ?? -1) >= 0;
    return port === connector.isSet('http.proxy.host') ? [] : [{ key: port ? 'http.proxy.host' : 'http.proxy.port', message: 'is missing: the host and the port of the proxy must be set together' }];
  },
});
