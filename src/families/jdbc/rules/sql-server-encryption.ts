import { dialedHosts, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { JDBC_CLASSES } from '../family';

export const sqlServerTrust: Rule = optionRule({
  id: 'MC-OPT-541',
  classes: JDBC_CLASSES,
  title: 'a JDBC connector trusts the certificate of SQL Server on Amazon RDS',
  severity: 'warning',
  why: 'From version 10.2 on the driver encrypts and verifies the certificate. The authority of Amazon RDS is not in the default trust store of Java: "PKIX path building failed".',
  fix: 'add trustStore=… with the certificates of Amazon RDS to the URL; or trustServerCertificate=true, which encrypts without verifying; or encrypt=false',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.SSL.Using.html',
  check: (connector, deployment) => {
    const url = connector.shape('connection.url') ?? '';
    const isSilent = !/trustServerCertificate|trustStore|encrypt=(false|no|optional)/i.test(url) && !connector.keys().some(key => /trustServerCertificate|trustStore|\.encrypt$/i.test(key));
    const dialed = dialedHosts(deployment).some(({ key, protocol, scheme, service }) => key === 'connection.url' && scheme === 'jdbc' && protocol === 'sqlserver' && service?.ownAuthority);
    return dialed && isSilent && !url.startsWith('jdbc:jtds:')
      ? [{ key: 'connection.url', message: 'is an address of SQL Server on Amazon RDS, whose certificate the driver does not trust, and encryption is turned on' }] : [];
  },
});
