import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { KafkaAuthentication } from '../cluster';
import { ConnectorSecret } from '../connect';

/** A user name and a password for Kafka. */
export interface ScramCredentialsOptions {
  /** The user name. */
  readonly username: ConnectorSecret;
  /** The password. Double quotes and backslashes in it must be escaped with a backslash. */
  readonly password: ConnectorSecret;
  /**
   * The SASL mechanism: `SCRAM-SHA-512`, which Amazon MSK uses, or `SCRAM-SHA-256`.
   *
   * @default SCRAM-SHA-512
   */
  readonly mechanism?: string;
}

/** A client certificate for Kafka, in PEM. */
export interface CertificateCredentialsOptions {
  /** The certificate, followed by its chain of issuers. */
  readonly certificateChain: ConnectorSecret;
  /** The private key in PKCS #8: `-----BEGIN PRIVATE KEY-----`, or `-----BEGIN ENCRYPTED PRIVATE KEY-----` with `keyPassword`. */
  readonly privateKey: ConnectorSecret;
  /**
   * The password of the private key.
   *
   * @default - none; the key is not encrypted
   */
  readonly keyPassword?: ConnectorSecret;
}

/**
 * The credentials for a Kafka client that a connector opens itself. The values do not appear in the template; workers read them through a config
 * provider.
 *
 * Use this for clients that a connector opens itself, such as those for the source cluster of MirrorMaker 2. The clients that MSK Connect opens use
 * IAM access control or no authentication.
 */
export class KafkaCredentials {
  /**
   * User name and password (SASL/SCRAM) from a secret with the JSON fields `username` and `password`, as Amazon MSK associates with clusters.
   *
   * @param secret the secret, such as `ScramUser.secret`
   */
  public static scramSecret(secret: secretsmanager.ISecret): KafkaCredentials {
    return KafkaCredentials.scram({
      username: ConnectorSecret.fromSecretsManager(secret, 'username'),
      password: ConnectorSecret.fromSecretsManager(secret, 'password'),
    });
  }

  /**
   * User name and password (SASL/SCRAM).
   *
   * @param options the credentials
   */
  public static scram(options: ScramCredentialsOptions): KafkaCredentials {
    return new KafkaCredentials(KafkaAuthentication.SCRAM, { 'sasl.mechanism': options.mechanism ?? 'SCRAM-SHA-512' }, {
      'sasl.jaas.config': ConnectorSecret._within([options.username, options.password], (username, password) =>
        `org.apache.kafka.common.security.scram.ScramLoginModule required username="${username}" password="${password}";`),
    });
  }

  /**
   * A client certificate (mutual TLS). The certificate and key are provided as PEM text, because you cannot place files on the workers.
   *
   * @param options the credentials
   */
  public static certificate(options: CertificateCredentialsOptions): KafkaCredentials {
    return new KafkaCredentials(KafkaAuthentication.MUTUAL_TLS, { 'ssl.keystore.type': 'PEM' }, {
      'ssl.keystore.certificate.chain': options.certificateChain,
      'ssl.keystore.key': options.privateKey,
      ...(options.keyPassword && { 'ssl.key.password': options.keyPassword }),
    });
  }

  private constructor(
    /** The authentication method that these credentials are for. */
    public readonly authentication: KafkaAuthentication,
    /** @internal */
    public readonly _config: { [key: string]: string },
    /** @internal */
    public readonly _secrets: { [key: string]: ConnectorSecret },
  ) {}
}
