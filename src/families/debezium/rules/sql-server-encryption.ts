import { dialedHosts, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_SQL_SERVER } from '../family';

const OFF = /^(false|no|optional)$/;

export const sqlServerEncryption: Rule = optionRule({
  id: 'MC-OPT-919',
  classes: [DEBEZIUM_SQL_SERVER],
  title: 'a source trusts the certificate of SQL Server on Amazon RDS',
  severity: 'warning',
  why: 'From Debezium 2 on the driver encrypts and verifies the certificate. The authority of Amazon RDS is not in the default trust store of Java: "PKIX path building failed".',
  fix: 'put a trust store with the certificates of Amazon RDS into the plugin and name it by driver.trustStore; or set driver.trustServerCertificate=true, which encrypts '
    + 'without verifying; or driver.encrypt=false',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.SSL.Using.html',
  check: (connector, deployment) => {
    const set = (...names: string[]) => names.flatMap(name => [`driver.${name}`, `database.${name}`]).find(key => connector.has(key));
    const encrypt = set('encrypt');
    const isOld = connector.version?.startsWith('1.') ?? (connector.has('database.server.name') || connector.has('database.history.kafka.topic'));
    const isOff = encrypt !== undefined && (connector.isOpaque(encrypt) || OFF.test(connector.known(encrypt)?.trim().toLowerCase() ?? ''));
    const trusts = set('trustServerCertificate', 'trustStore', 'ssl.truststore', 'serverCertificate', 'hostNameInCertificate') !== undefined;
    const isRds = dialedHosts(deployment).some(({ key, service }) => key === 'database.hostname' && service?.ownAuthority);
    return isOld || isOff || trusts || !isRds ? [] : [{
      key: 'database.hostname', message: 'is an address of Amazon RDS, whose certificate the driver does not trust, and encryption is turned on',
    }];
  },
});
