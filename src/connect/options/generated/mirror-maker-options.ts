// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MirrorMakerConfigActionReload, MirrorMakerErrorsTolerance, MirrorMakerSecurityProtocol } from './mirror-maker-values';
import type { IConnectorSecret } from '../connector-secret';
import type { OptionalDuration } from '../optional-duration';

/**
 * Options that the connectors of MirrorMaker 2 have in the same way.
 */
export interface MirrorMakerOptions {
  /**
   * How long requests about topics and settings may take.
   *
   * `admin.timeout.ms`: long, low importance.
   *
   * @default - `60000 ms`
   */
  readonly adminTimeoutMs?: Duration;

  /**
   * Whether metrics are reported over JMX even where other reporters are listed.
   *
   * `auto.include.jmx.reporter`: boolean, low importance.
   *
   * @default - `true`
   * @deprecated its own documentation says so; use `metric.reporters`
   */
  readonly autoIncludeJmxReporter?: boolean;

  /**
   * What happens when a config provider reports that a value has changed: a restart, or nothing.
   *
   * `config.action.reload`: string, low importance.
   *
   * @default - `restart`
   */
  readonly configActionReload?: MirrorMakerConfigActionReload;

  /**
   * Whether the source cluster is copied to the target cluster.
   *
   * `enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enabled?: boolean;

  /**
   * Whether each failed operation is logged.
   *
   * `errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly errorsLogEnable?: boolean;

  /**
   * Whether the log of a failure holds the record; it may hold personal data.
   *
   * `errors.log.include.messages`: boolean.
   *
   * @default - `false`
   */
  readonly errorsLogIncludeMessages?: boolean;

  /**
   * The longest pause between two tries of a failed operation.
   *
   * `errors.retry.delay.max.ms`: long.
   *
   * @default - `60000 ms`
   */
  readonly errorsRetryDelayMaxMs?: Duration;

  /**
   * How long a failed operation is tried again.
   *
   * `errors.retry.timeout`: long.
   *
   * @default - `0 ms`
   */
  readonly errorsRetryTimeout?: OptionalDuration;

  /**
   * Whether a record that cannot be converted or transformed is skipped, `all`, or ends the task, `none`.
   *
   * `errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: MirrorMakerErrorsTolerance;

  /**
   * The class with which topics of the target cluster are made and changed.
   *
   * `forwarding.admin.class`: class, low importance.
   *
   * @default - `org.apache.kafka.clients.admin.ForwardingAdmin`
   */
  readonly forwardingAdminClass?: string;

  /**
   * Classes that report metrics.
   *
   * `metric.reporters`: list, low importance.
   *
   * @default - not set
   */
  readonly metricReporters?: string[];

  /**
   * The class that names the topics on the target cluster.
   *
   * `replication.policy.class`: class, low importance.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultReplicationPolicy`
   */
  readonly replicationPolicyClass?: string;

  /**
   * Whether the separator is also used in names of internal topics.
   *
   * `replication.policy.internal.topic.separator.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly replicationPolicyInternalTopicSeparatorEnabled?: boolean;

  /**
   * The text between the alias of the source cluster and the name of the topic.
   *
   * `replication.policy.separator`: string, low importance.
   *
   * @default - `.`
   */
  readonly replicationPolicySeparator?: string;

  /**
   * The class that answers what the SASL mechanism asks of the client.
   *
   * `sasl.client.callback.handler.class`: class.
   *
   * @default - not set
   */
  readonly saslClientCallbackHandlerClass?: string;

  /**
   * The login module of SASL with its credentials.
   *
   * `sasl.jaas.config`: password.
   *
   * @default - not set
   */
  readonly saslJaasConfig?: IConnectorSecret;

  /**
   * The path of the Kerberos command that gets a ticket.
   *
   * `sasl.kerberos.kinit.cmd`: string, low importance.
   *
   * @default - `/usr/bin/kinit`
   */
  readonly saslKerberosKinitCmd?: string;

  /**
   * The shortest pause between two Kerberos logins.
   *
   * `sasl.kerberos.min.time.before.relogin`: long, low importance.
   *
   * @default - `60000 ms`
   */
  readonly saslKerberosMinTimeBeforeRelogin?: Duration;

  /**
   * The Kerberos principal of the brokers.
   *
   * `sasl.kerberos.service.name`: string.
   *
   * @default - not set
   */
  readonly saslKerberosServiceName?: string;

  /**
   * The random part of the time until a ticket is renewed.
   *
   * `sasl.kerberos.ticket.renew.jitter`: double, low importance.
   *
   * @default - `0.05`
   */
  readonly saslKerberosTicketRenewJitter?: number;

  /**
   * The part of the life of a ticket after which it is renewed.
   *
   * `sasl.kerberos.ticket.renew.window.factor`: double, low importance.
   *
   * @default - `0.8`
   */
  readonly saslKerberosTicketRenewWindowFactor?: number;

  /**
   * The class that answers what the login asks.
   *
   * `sasl.login.callback.handler.class`: class.
   *
   * @default - not set
   */
  readonly saslLoginCallbackHandlerClass?: string;

  /**
   * The class that logs in.
   *
   * `sasl.login.class`: class.
   *
   * @default - not set
   */
  readonly saslLoginClass?: string;

  /**
   * How long a connection to the OAuth provider may take.
   *
   * `sasl.login.connect.timeout.ms`: int, low importance.
   *
   * @default - not set
   */
  readonly saslLoginConnectTimeoutMs?: Duration;

  /**
   * How long an answer of the OAuth provider may take.
   *
   * `sasl.login.read.timeout.ms`: int, low importance.
   *
   * @default - not set
   */
  readonly saslLoginReadTimeoutMs?: Duration;

  /**
   * How long before a credential ends it is refreshed at the latest.
   *
   * `sasl.login.refresh.buffer.seconds`: short, low importance, 0 to 3600.
   *
   * @default - `300 s`
   */
  readonly saslLoginRefreshBufferSeconds?: Duration;

  /**
   * The shortest time between two refreshes of a credential.
   *
   * `sasl.login.refresh.min.period.seconds`: short, low importance, 0 to 900.
   *
   * @default - `60 s`
   */
  readonly saslLoginRefreshMinPeriodSeconds?: Duration;

  /**
   * The part of the life of a credential after which it is refreshed.
   *
   * `sasl.login.refresh.window.factor`: double, low importance, 0.5 to 1.
   *
   * @default - `0.8`
   */
  readonly saslLoginRefreshWindowFactor?: number;

  /**
   * The random part of the time until a credential is refreshed.
   *
   * `sasl.login.refresh.window.jitter`: double, low importance, 0 to 0.25.
   *
   * @default - `0.05`
   */
  readonly saslLoginRefreshWindowJitter?: number;

  /**
   * The longest pause between two tries to log in.
   *
   * `sasl.login.retry.backoff.max.ms`: long, low importance.
   *
   * @default - `10000 ms`
   */
  readonly saslLoginRetryBackoffMaxMs?: Duration;

  /**
   * The first pause between two tries to log in.
   *
   * `sasl.login.retry.backoff.ms`: long, low importance.
   *
   * @default - `100 ms`
   */
  readonly saslLoginRetryBackoffMs?: Duration;

  /**
   * The SASL mechanism with which the client logs in.
   *
   * `sasl.mechanism`: string.
   *
   * @default - `GSSAPI`
   */
  readonly saslMechanism?: string;

  /**
   * How far the clocks of OAuth provider and broker may differ.
   *
   * `sasl.oauthbearer.clock.skew.seconds`: int, low importance.
   *
   * @default - `30 s`
   */
  readonly saslOauthbearerClockSkewSeconds?: Duration;

  /**
   * The audiences of which a token must name one.
   *
   * `sasl.oauthbearer.expected.audience`: list, low importance.
   *
   * @default - not set
   */
  readonly saslOauthbearerExpectedAudience?: string[];

  /**
   * The issuer that a token must name.
   *
   * `sasl.oauthbearer.expected.issuer`: string, low importance.
   *
   * @default - not set
   */
  readonly saslOauthbearerExpectedIssuer?: string;

  /**
   * How often the keys that sign tokens are read again.
   *
   * `sasl.oauthbearer.jwks.endpoint.refresh.ms`: long, low importance.
   *
   * @default - `3600000 ms`
   */
  readonly saslOauthbearerJwksEndpointRefreshMs?: Duration;

  /**
   * The longest pause between two tries to read the keys that sign tokens.
   *
   * `sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms`: long, low importance.
   *
   * @default - `10000 ms`
   */
  readonly saslOauthbearerJwksEndpointRetryBackoffMaxMs?: Duration;

  /**
   * The first pause between two tries to read the keys that sign tokens.
   *
   * `sasl.oauthbearer.jwks.endpoint.retry.backoff.ms`: long, low importance.
   *
   * @default - `100 ms`
   */
  readonly saslOauthbearerJwksEndpointRetryBackoffMs?: Duration;

  /**
   * The address of the keys that sign tokens.
   *
   * `sasl.oauthbearer.jwks.endpoint.url`: string.
   *
   * @default - not set
   */
  readonly saslOauthbearerJwksEndpointUrl?: string;

  /**
   * The claim of a token that holds its scope.
   *
   * `sasl.oauthbearer.scope.claim.name`: string, low importance.
   *
   * @default - `scope`
   */
  readonly saslOauthbearerScopeClaimName?: string;

  /**
   * The claim of a token that holds its subject.
   *
   * `sasl.oauthbearer.sub.claim.name`: string, low importance.
   *
   * @default - `sub`
   */
  readonly saslOauthbearerSubClaimName?: string;

  /**
   * The address at which tokens are got.
   *
   * `sasl.oauthbearer.token.endpoint.url`: string.
   *
   * @default - not set
   */
  readonly saslOauthbearerTokenEndpointUrl?: string;

  /**
   * How the client talks to the brokers: with or without TLS, with or without SASL.
   *
   * `security.protocol`: string.
   *
   * @default - `PLAINTEXT`
   */
  readonly securityProtocol?: MirrorMakerSecurityProtocol;

  /**
   * The name of the source cluster.
   *
   * `source.cluster.alias`: string, high importance, required.
   *
   * @default - none
   */
  readonly sourceClusterAlias?: string;

  /**
   * The cipher suites that may be agreed on.
   *
   * `ssl.cipher.suites`: list, low importance.
   *
   * @default - not set
   */
  readonly sslCipherSuites?: string[];

  /**
   * The versions of TLS that may be agreed on.
   *
   * `ssl.enabled.protocols`: list.
   *
   * @default - `TLSv1.2,TLSv1.3`
   */
  readonly sslEnabledProtocols?: string[];

  /**
   * How the name of the server is compared with its certificate; empty turns it off.
   *
   * `ssl.endpoint.identification.algorithm`: string, low importance.
   *
   * @default - `https`
   */
  readonly sslEndpointIdentificationAlgorithm?: string;

  /**
   * The class that makes the TLS engine.
   *
   * `ssl.engine.factory.class`: class, low importance.
   *
   * @default - not set
   */
  readonly sslEngineFactoryClass?: string;

  /**
   * The algorithm of Java's key manager.
   *
   * `ssl.keymanager.algorithm`: string, low importance.
   *
   * @default - `SunX509`
   */
  readonly sslKeymanagerAlgorithm?: string;

  /**
   * The password of the private key.
   *
   * `ssl.key.password`: password, high importance.
   *
   * @default - not set
   */
  readonly sslKeyPassword?: IConnectorSecret;

  /**
   * The client's certificates in PEM.
   *
   * `ssl.keystore.certificate.chain`: password, high importance.
   *
   * @default - not set
   */
  readonly sslKeystoreCertificateChain?: IConnectorSecret;

  /**
   * The client's private key in PEM.
   *
   * `ssl.keystore.key`: password, high importance.
   *
   * @default - not set
   */
  readonly sslKeystoreKey?: IConnectorSecret;

  /**
   * The file with the client's key and certificates.
   *
   * `ssl.keystore.location`: string, high importance.
   *
   * @default - not set
   */
  readonly sslKeystoreLocation?: string;

  /**
   * The password of the file with the client's key and certificates.
   *
   * `ssl.keystore.password`: password, high importance.
   *
   * @default - not set
   */
  readonly sslKeystorePassword?: IConnectorSecret;

  /**
   * The format of the file with the client's key and certificates.
   *
   * `ssl.keystore.type`: string.
   *
   * @default - `JKS`
   */
  readonly sslKeystoreType?: string;

  /**
   * The version of TLS that is asked for.
   *
   * `ssl.protocol`: string.
   *
   * @default - `TLSv1.3`
   */
  readonly sslProtocol?: string;

  /**
   * The Java security provider for TLS.
   *
   * `ssl.provider`: string.
   *
   * @default - not set
   */
  readonly sslProvider?: string;

  /**
   * The source of random numbers for TLS.
   *
   * `ssl.secure.random.implementation`: string, low importance.
   *
   * @default - not set
   */
  readonly sslSecureRandomImplementation?: string;

  /**
   * The algorithm of Java's trust manager.
   *
   * `ssl.trustmanager.algorithm`: string, low importance.
   *
   * @default - `PKIX`
   */
  readonly sslTrustmanagerAlgorithm?: string;

  /**
   * Trusted certificates in PEM.
   *
   * `ssl.truststore.certificates`: password, high importance.
   *
   * @default - not set
   */
  readonly sslTruststoreCertificates?: IConnectorSecret;

  /**
   * The file with trusted certificates.
   *
   * `ssl.truststore.location`: string, high importance.
   *
   * @default - not set
   */
  readonly sslTruststoreLocation?: string;

  /**
   * The password of the file with trusted certificates.
   *
   * `ssl.truststore.password`: password, high importance.
   *
   * @default - not set
   */
  readonly sslTruststorePassword?: IConnectorSecret;

  /**
   * The format of the file with trusted certificates.
   *
   * `ssl.truststore.type`: string.
   *
   * @default - `JKS`
   */
  readonly sslTruststoreType?: string;

  /**
   * The name of the target cluster.
   *
   * `target.cluster.alias`: string, high importance.
   *
   * @default - `target`
   */
  readonly targetClusterAlias?: string;
}
