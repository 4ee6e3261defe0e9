import type * as acmpca from 'aws-cdk-lib/aws-acmpca';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { CfnCluster } from 'aws-cdk-lib/aws-msk';
import { KafkaAuthentication } from './kafka-authentication';

interface SecuredCluster {
  readonly certificateAuthorities?: acmpca.ICertificateAuthority[];
  readonly encryptionKey?: kms.IKeyRef;
}

/** The alpha knows neither the unauthenticated way beside others nor a customer key without volumes. */
export function authenticate(
  resource: CfnCluster, props: SecuredCluster, authentications: readonly KafkaAuthentication[],
): void {
  const { iam, scram, mutualTls, unauthenticated, tls, plaintext } = switches(authentications);
  resource.clientAuthentication = {
    sasl: iam || scram ? { iam: iam ? { enabled: true } : undefined, scram: scram ? { enabled: true } : undefined } : undefined,
    tls: mutualTls ? {
      enabled: true,
      certificateAuthorityArnList: props.certificateAuthorities?.map(each => each.certificateAuthorityArn),
    } : undefined,
    unauthenticated: unauthenticated ? { enabled: true } : undefined,
  };
  resource.encryptionInfo = {
    encryptionAtRest: props.encryptionKey === undefined ? undefined : { dataVolumeKmsKeyId: props.encryptionKey.keyRef.keyArn },
    encryptionInTransit: { clientBroker: plaintext ? (tls ? 'TLS_PLAINTEXT' : 'PLAINTEXT') : 'TLS', inCluster: true },
  };
}

/** What a cluster is asked for, one by one. */
export function switches(authentications: readonly KafkaAuthentication[]) {
  const has = (authentication: KafkaAuthentication) => authentications.includes(authentication);
  return {
    iam: has(KafkaAuthentication.IAM),
    scram: has(KafkaAuthentication.SCRAM),
    mutualTls: has(KafkaAuthentication.MUTUAL_TLS),
    unauthenticated: authentications.some(each => each.mechanism === 'NONE'),
    tls: authentications.some(each => each.encryption === 'TLS'),
    plaintext: has(KafkaAuthentication.UNAUTHENTICATED_PLAINTEXT),
  };
}
