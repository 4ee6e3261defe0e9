import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule, Violation } from '../../../model';

export const clusterAuthentication: Rule = {
  id: 'MC-CLU-014',
  title: 'a cluster uses an authentication method that its kind supports',
  severity: 'error',
  why: 'A serverless cluster supports IAM access control only, plaintext brokers cannot authenticate clients, and mutual TLS needs the certificate '
    + 'authority that signs the clients\' certificates.',
  fix: 'use KafkaAuthentication.IAM, or choose a provisioned cluster and name the private certificate authorities for mutual TLS',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster === undefined) {
      return NOT_APPLICABLE;
    }
    const violations: Violation[] = [];
    const others = [['SASL/SCRAM', cluster.scram], ['mutual TLS', cluster.mutualTls], ['unauthenticated access', cluster.unauthenticated]] as const;
    if (cluster.kind === 'serverless') {
      violations.push(...others.filter(([, on]) => on === true).map(([name]) => ({
        message: `${name} is set for a serverless cluster, which has IAM access control only`,
        value: name,
      })));
      if (cluster.iam === false) {
        violations.push({ message: 'IAM access control is turned off for a serverless cluster, which has no other authentication', fix: 'turn IAM access control on' });
      }
    }
    if (cluster.mutualTls === true && cluster.certificateAuthorities === 0) {
      violations.push({ message: 'mutual TLS is turned on without a certificate authority' });
    }
    if (cluster.tls === false && (cluster.iam || cluster.scram || cluster.mutualTls)) {
      violations.push({
        message: 'clients are authenticated, but the encryption in transit between clients and brokers is PLAINTEXT',
        fix: 'set the encryption between clients and brokers to TLS (`ClientBroker`, in Terraform client_broker)',
      });
    }
    if (cluster.tls === true && cluster.plaintext === true && cluster.unauthenticated === false && (cluster.iam || cluster.scram)) {
      violations.push({
        severity: 'warning',
        message: 'the encryption between clients and brokers is TLS_PLAINTEXT, but unauthenticated access is turned off; clients that authenticate use TLS',
        fix: 'set the encryption to TLS, or turn unauthenticated access on, too',
      });
    }
    return violations.length > 0 ? findings(violations) : HOLDS;
  },
};
