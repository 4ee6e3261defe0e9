import { dialedHosts, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_MYSQL } from '../family';

const ALLOWED = ['driver.allowPublicKeyRetrieval', 'database.allowPublicKeyRetrieval'];

export const keyOfServer: Rule = optionRule({
  id: 'MC-OPT-933',
  classes: [DEBEZIUM_MYSQL],
  title: 'a MySQL source without TLS may retrieve the public key of the server',
  severity: 'warning',
  why: 'Users of MySQL 8 authenticate with caching_sha2_password by default, which encrypts the password with TLS or with the public key of the server. Without both, the connector fails whenever the password is not in the cache of the server: Public Key Retrieval is not allowed. MySQL 8.0 on Amazon RDS and Aurora has mysql_native_password as the default.',
  fix: 'remove database.ssl.mode=disabled, or set driver.allowPublicKeyRetrieval=true',
  source: 'https://dev.mysql.com/doc/connector-j/en/connector-j-connp-props-security.html, https://github.com/risingwavelabs/risingwave/issues/25617',
  check: (connector, deployment) => {
    const isRds = dialedHosts(deployment).some(({ key, service }) => key === 'database.hostname' && service?.ownAuthority);
    return !isRds && connector.is('database.ssl.mode', 'disabled', 'disable') && ALLOWED.every(key => connector.isMissing(key))
      ? [{ key: 'database.ssl.mode', message: 'is disabled, and driver.allowPublicKeyRetrieval is not set' }] : [];
  },
});
