// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MirrorMakerConfigActionReload, MirrorMakerErrorsTolerance, MirrorMakerSecurityProtocol } from './mirror-maker-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options that the connectors of MirrorMaker 2 have in the same way.
 */
export interface MirrorMakerOptions {
  /**
   * `admin.timeout.ms`: long, low importance.
   *
   * @default - `60000` ms
   */
  readonly adminTimeoutMs?: Duration;

  /**
   * `auto.include.jmx.reporter`: boolean, low importance.
   *
   * @default - `true`
   * @deprecated its own documentation says so
   */
  readonly autoIncludeJmxReporter?: boolean;

  /**
   * `config.action.reload`: string, low importance.
   *
   * @default - `restart`
   */
  readonly configActionReload?: MirrorMakerConfigActionReload;

  /**
   * `enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enabled?: boolean;

  /**
   * `errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly errorsLogEnable?: boolean;

  /**
   * `errors.log.include.messages`: boolean.
   *
   * @default - `false`
   */
  readonly errorsLogIncludeMessages?: boolean;

  /**
   * `errors.retry.delay.max.ms`: long.
   *
   * @default - `60000` ms
   */
  readonly errorsRetryDelayMaxMs?: Duration;

  /**
   * `errors.retry.timeout`: long.
   *
   * @default - `0` ms
   */
  readonly errorsRetryTimeout?: Duration;

  /**
   * `errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: MirrorMakerErrorsTolerance;

  /**
   * `forwarding.admin.class`: class, low importance.
   *
   * @default - `org.apache.kafka.clients.admin.ForwardingAdmin`
   */
  readonly forwardingAdminClass?: string;

  /**
   * `metric.reporters`: list, low importance.
   *
   * @default - not set
   */
  readonly metricReporters?: string[];

  /**
   * `replication.policy.class`: class, low importance.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultReplicationPolicy`
   */
  readonly replicationPolicyClass?: string;

  /**
   * `replication.policy.internal.topic.separator.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly replicationPolicyInternalTopicSeparatorEnabled?: boolean;

  /**
   * `replication.policy.separator`: string, low importance.
   *
   * @default - `.`
   */
  readonly replicationPolicySeparator?: string;

  /**
   * `sasl.client.callback.handler.class`: class.
   *
   * @default - not set
   */
  readonly saslClientCallbackHandlerClass?: string;

  /**
   * `sasl.jaas.config`: password.
   *
   * @default - not set
   */
  readonly saslJaasConfig?: IConnectorSecret;

  /**
   * `sasl.kerberos.kinit.cmd`: string, low importance.
   *
   * @default - `/usr/bin/kinit`
   */
  readonly saslKerberosKinitCmd?: string;

  /**
   * `sasl.kerberos.min.time.before.relogin`: long, low importance.
   *
   * @default - `60000` ms
   */
  readonly saslKerberosMinTimeBeforeRelogin?: Duration;

  /**
   * `sasl.kerberos.service.name`: string.
   *
   * @default - not set
   */
  readonly saslKerberosServiceName?: string;

  /**
   * `sasl.kerberos.ticket.renew.jitter`: double, low importance.
   *
   * @default - `0.05`
   */
  readonly saslKerberosTicketRenewJitter?: number;

  /**
   * `sasl.kerberos.ticket.renew.window.factor`: double, low importance.
   *
   * @default - `0.8`
   */
  readonly saslKerberosTicketRenewWindowFactor?: number;

  /**
   * `sasl.login.callback.handler.class`: class.
   *
   * @default - not set
   */
  readonly saslLoginCallbackHandlerClass?: string;

  /**
   * `sasl.login.class`: class.
   *
   * @default - not set
   */
  readonly saslLoginClass?: string;

  /**
   * `sasl.login.connect.timeout.ms`: int, low importance.
   *
   * @default - not set
   */
  readonly saslLoginConnectTimeoutMs?: Duration;

  /**
   * `sasl.login.read.timeout.ms`: int, low importance.
   *
   * @default - not set
   */
  readonly saslLoginReadTimeoutMs?: Duration;

  /**
   * `sasl.login.refresh.buffer.seconds`: short, low importance, 0 to 3600.
   *
   * @default - `300` s
   */
  readonly saslLoginRefreshBufferSeconds?: Duration;

  /**
   * `sasl.login.refresh.min.period.seconds`: short, low importance, 0 to 900.
   *
   * @default - `60` s
   */
  readonly saslLoginRefreshMinPeriodSeconds?: Duration;

  /**
   * `sasl.login.refresh.window.factor`: double, low importance, 0.5 to 1.
   *
   * @default - `0.8`
   */
  readonly saslLoginRefreshWindowFactor?: number;

  /**
   * `sasl.login.refresh.window.jitter`: double, low importance, 0 to 0.25.
   *
   * @default - `0.05`
   */
  readonly saslLoginRefreshWindowJitter?: number;

  /**
   * `sasl.login.retry.backoff.max.ms`: long, low importance.
   *
   * @default - `10000` ms
   */
  readonly saslLoginRetryBackoffMaxMs?: Duration;

  /**
   * `sasl.login.retry.backoff.ms`: long, low importance.
   *
   * @default - `100` ms
   */
  readonly saslLoginRetryBackoffMs?: Duration;

  /**
   * `sasl.mechanism`: string.
   *
   * @default - `GSSAPI`
   */
  readonly saslMechanism?: string;

  /**
   * `sasl.oauthbearer.clock.skew.seconds`: int, low importance.
   *
   * @default - `30` s
   */
  readonly saslOauthbearerClockSkewSeconds?: Duration;

  /**
   * `sasl.oauthbearer.expected.audience`: list, low importance.
   *
   * @default - not set
   */
  readonly saslOauthbearerExpectedAudience?: string[];

  /**
   * `sasl.oauthbearer.expected.issuer`: string, low importance.
   *
   * @default - not set
   */
  readonly saslOauthbearerExpectedIssuer?: string;

  /**
   * `sasl.oauthbearer.jwks.endpoint.refresh.ms`: long, low importance.
   *
   * @default - `3600000` ms
   */
  readonly saslOauthbearerJwksEndpointRefreshMs?: Duration;

  /**
   * `sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms`: long, low importance.
   *
   * @default - `10000` ms
   */
  readonly saslOauthbearerJwksEndpointRetryBackoffMaxMs?: Duration;

  /**
   * `sasl.oauthbearer.jwks.endpoint.retry.backoff.ms`: long, low importance.
   *
   * @default - `100` ms
   */
  readonly saslOauthbearerJwksEndpointRetryBackoffMs?: Duration;

  /**
   * `sasl.oauthbearer.jwks.endpoint.url`: string.
   *
   * @default - not set
   */
  readonly saslOauthbearerJwksEndpointUrl?: string;

  /**
   * `sasl.oauthbearer.scope.claim.name`: string, low importance.
   *
   * @default - `scope`
   */
  readonly saslOauthbearerScopeClaimName?: string;

  /**
   * `sasl.oauthbearer.sub.claim.name`: string, low importance.
   *
   * @default - `sub`
   */
  readonly saslOauthbearerSubClaimName?: string;

  /**
   * `sasl.oauthbearer.token.endpoint.url`: string.
   *
   * @default - not set
   */
  readonly saslOauthbearerTokenEndpointUrl?: string;

  /**
   * `security.protocol`: string.
   *
   * @default - `PLAINTEXT`
   */
  readonly securityProtocol?: MirrorMakerSecurityProtocol;

  /**
   * `source.cluster.alias`: string, high importance, required.
   *
   * @default - none
   */
  readonly sourceClusterAlias?: string;

  /**
   * `ssl.cipher.suites`: list, low importance.
   *
   * @default - not set
   */
  readonly sslCipherSuites?: string[];

  /**
   * `ssl.enabled.protocols`: list.
   *
   * @default - `TLSv1.2,TLSv1.3`
   */
  readonly sslEnabledProtocols?: string[];

  /**
   * `ssl.endpoint.identification.algorithm`: string, low importance.
   *
   * @default - `https`
   */
  readonly sslEndpointIdentificationAlgorithm?: string;

  /**
   * `ssl.engine.factory.class`: class, low importance.
   *
   * @default - not set
   */
  readonly sslEngineFactoryClass?: string;

  /**
   * `ssl.keymanager.algorithm`: string, low importance.
   *
   * @default - `SunX509`
   */
  readonly sslKeymanagerAlgorithm?: string;

  /**
   * `ssl.key.password`: password, high importance.
   *
   * @default - not set
   */
  readonly sslKeyPassword?: IConnectorSecret;

  /**
   * `ssl.keystore.certificate.chain`: password, high importance.
   *
   * @default - not set
   */
  readonly sslKeystoreCertificateChain?: IConnectorSecret;

  /**
   * `ssl.keystore.key`: password, high importance.
   *
   * @default - not set
   */
  readonly sslKeystoreKey?: IConnectorSecret;

  /**
   * `ssl.keystore.location`: string, high importance.
   *
   * @default - not set
   */
  readonly sslKeystoreLocation?: string;

  /**
   * `ssl.keystore.password`: password, high importance.
   *
   * @default - not set
   */
  readonly sslKeystorePassword?: IConnectorSecret;

  /**
   * `ssl.keystore.type`: string.
   *
   * @default - `JKS`
   */
  readonly sslKeystoreType?: string;

  /**
   * `ssl.protocol`: string.
   *
   * @default - `TLSv1.3`
   */
  readonly sslProtocol?: string;

  /**
   * `ssl.provider`: string.
   *
   * @default - not set
   */
  readonly sslProvider?: string;

  /**
   * `ssl.secure.random.implementation`: string, low importance.
   *
   * @default - not set
   */
  readonly sslSecureRandomImplementation?: string;

  /**
   * `ssl.trustmanager.algorithm`: string, low importance.
   *
   * @default - `PKIX`
   */
  readonly sslTrustmanagerAlgorithm?: string;

  /**
   * `ssl.truststore.certificates`: password, high importance.
   *
   * @default - not set
   */
  readonly sslTruststoreCertificates?: IConnectorSecret;

  /**
   * `ssl.truststore.location`: string, high importance.
   *
   * @default - not set
   */
  readonly sslTruststoreLocation?: string;

  /**
   * `ssl.truststore.password`: password, high importance.
   *
   * @default - not set
   */
  readonly sslTruststorePassword?: IConnectorSecret;

  /**
   * `ssl.truststore.type`: string.
   *
   * @default - `JKS`
   */
  readonly sslTruststoreType?: string;

  /**
   * `target.cluster.alias`: string, high importance.
   *
   * @default - `target`
   */
  readonly targetClusterAlias?: string;
}
