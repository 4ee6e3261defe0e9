import type { ConnectorDeployment, Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { DialedHost, Protocol } from '../../../checks';
import { dialedHosts, literal, onePerKey } from '../../../checks';
import { parameterOf, protocolWith } from '../host-options';

const HOST = 'database.hostname';
/** What names the authorities that a client trusts, in options and in addresses. */
const TRUST = /trust.?store|trustCertificate|sslrootcert|sslfactory|serverSslCert|tlsInsecure/i;

export const unknownAuthority: Rule = {
  id: 'MC-NET-016',
  title: 'a client that verifies a certificate trusts its authority',
  severity: 'error',
  why: 'The certificate authority of Amazon RDS, Amazon Aurora and Amazon DocumentDB is not in the default trust store of Java ("PKIX path building failed"), and the driver of PostgreSQL reads a file that no worker has '
    + '("Could not open SSL root certificate file").',
  fix: 'put the certificate bundle of Amazon RDS into the plugin, as PEM or as a trust store, and name it: sslrootcert or database.sslrootcert for PostgreSQL, trustCertificateKeyStoreUrl or '
    + 'database.ssl.truststore for MySQL and MariaDB, connection.ssl.truststore for MongoDB; or encrypt without verification (sslmode=require, sslMode=REQUIRED)',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html',
  check(deployment) {
    const verifying = dialedHosts(deployment).flatMap(each => {
      const demand = demandOf(each, deployment);
      return demand === undefined ? [] : [{ ...each, demand }];
    });
    if (verifying.length === 0) {
      return NOT_APPLICABLE;
    }
    const isTrusted = [...deployment.configuration!.keys()].some(key => TRUST.test(key));
    const wrong = verifying.filter(({ rest }) => !isTrusted && !TRUST.test(rest));
    return wrong.length === 0 ? HOLDS : findings(onePerKey(wrong).map(({ key, service, demand }) => ({
      key,
      message: `${key} ${service?.ownAuthority ? `is an address of ${service.title}, whose certificate authority is not in the default trust store of Java` : 'is an address of PostgreSQL, whose driver reads the certificate authority from a file'}, `
        + `but ${demand} and no trust store is named`,
    })));
  },
};

type Demand = (dialed: DialedHost, option: (key: string) => string | undefined) => string | undefined;

const ofMySql: Demand = (dialed, option) => {
  const mode = dialed.key === HOST ? option('database.ssl.mode') : parameterOf(dialed, 'sslMode');
  return dialed.service?.ownAuthority && /^verify[-_](ca|identity|full)$/.test(mode ?? '') ? `the TLS mode is ${mode}` : undefined;
};

const DEMANDS = new Map<Protocol | undefined, Demand>([
  ['postgresql', (dialed, option) => {
    const mode = dialed.key === HOST ? option('database.sslmode') : parameterOf(dialed, 'sslmode');
    return /^verify-(ca|full)$/.test(mode ?? '') ? `sslmode is ${mode}` : undefined;
  }],
  ['mysql', ofMySql],
  ['mariadb', ofMySql],
  ['mongodb', (dialed, option) => dialed.service?.ownAuthority && (parameterOf(dialed, 'tls', 'ssl') === 'true' || option('mongodb.ssl.enabled') === 'true') ? 'TLS is on' : undefined],
]);

/** What makes the client verify the certificate, in words; undefined where it verifies none, or may know the authority. */
function demandOf(dialed: DialedHost, deployment: ConnectorDeployment): string | undefined {
  return DEMANDS.get(protocolWith(dialed, deployment))?.(dialed, key => literal(deployment, key)?.toLowerCase());
}
