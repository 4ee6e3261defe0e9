// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { MirrorMakerConfigActionReload, MirrorMakerErrorsTolerance, MirrorMakerOffsetSyncsTopicLocation, MirrorMakerSecurityProtocol } from './mirror-maker-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `org.apache.kafka.connect.mirror.MirrorCheckpointConnector`.
 *
 * Read from version 3.7.2.
 */
export interface MirrorMakerCheckpointOptions {
  /**
   * The option `admin.timeout.ms`: long.
   *
   * @default - `60000` ms
   */
  readonly adminTimeoutMs?: Duration;

  /**
   * The option `auto.include.jmx.reporter`: boolean.
   *
   * @default - `true`
   * @deprecated its own documentation says so
   */
  readonly autoIncludeJmxReporter?: boolean;

  /**
   * The option `checkpoints.topic.replication.factor`: short.
   *
   * @default - `3`
   */
  readonly checkpointsTopicReplicationFactor?: number;

  /**
   * The option `config.action.reload`: string.
   *
   * @default - `restart`
   */
  readonly configActionReload?: MirrorMakerConfigActionReload;

  /**
   * The option `connector.class`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly connectorClass?: string;

  /**
   * The option `consumer.poll.timeout.ms`: long.
   *
   * @default - `1000` ms
   */
  readonly consumerPollTimeoutMs?: Duration;

  /**
   * The option `emit.checkpoints.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly emitCheckpointsEnabled?: boolean;

  /**
   * The option `emit.checkpoints.interval.seconds`: long.
   *
   * @default - `60`
   */
  readonly emitCheckpointsIntervalSeconds?: number;

  /**
   * The option `enabled`: boolean.
   *
   * @default - `true`
   */
  readonly enabled?: boolean;

  /**
   * The option `errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly errorsLogEnable?: boolean;

  /**
   * The option `errors.log.include.messages`: boolean.
   *
   * @default - `false`
   */
  readonly errorsLogIncludeMessages?: boolean;

  /**
   * The option `errors.retry.delay.max.ms`: long.
   *
   * @default - `60000` ms
   */
  readonly errorsRetryDelayMaxMs?: Duration;

  /**
   * The option `errors.retry.timeout`: long.
   *
   * @default - `0`
   */
  readonly errorsRetryTimeout?: number;

  /**
   * The option `errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: MirrorMakerErrorsTolerance;

  /**
   * The option `forwarding.admin.class`: class.
   *
   * @default - `org.apache.kafka.clients.admin.ForwardingAdmin`
   */
  readonly forwardingAdminClass?: string;

  /**
   * The option `group.filter.class`: class.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultGroupFilter`
   */
  readonly groupFilterClass?: string;

  /**
   * The option `groups`: list.
   *
   * @default - `.*`
   */
  readonly groups?: string[];

  /**
   * The option `groups.blacklist`: list.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly groupsBlacklist?: string[];

  /**
   * The option `groups.exclude`: list.
   *
   * @default - `console-consumer-.*,connect-.*,__.*`
   */
  readonly groupsExclude?: string[];

  /**
   * The option `header.converter`: class.
   *
   * @default - not set
   */
  readonly headerConverter?: string;

  /**
   * The option `key.converter`: class.
   *
   * @default - not set
   */
  readonly keyConverter?: string;

  /**
   * The option `metric.reporters`: list.
   *
   * @default - not set
   */
  readonly metricReporters?: string[];

  /**
   * The option `name`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly name?: string;

  /**
   * The option `offset-syncs.topic.location`: string.
   *
   * @default - `source`
   */
  readonly offsetSyncsTopicLocation?: MirrorMakerOffsetSyncsTopicLocation;

  /**
   * The option `predicates`: list.
   *
   * @default - not set
   */
  readonly predicates?: string[];

  /**
   * The option `refresh.groups.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly refreshGroupsEnabled?: boolean;

  /**
   * The option `refresh.groups.interval.seconds`: long.
   *
   * @default - `600`
   */
  readonly refreshGroupsIntervalSeconds?: number;

  /**
   * The option `replication.policy.class`: class.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultReplicationPolicy`
   */
  readonly replicationPolicyClass?: string;

  /**
   * The option `replication.policy.internal.topic.separator.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly replicationPolicyInternalTopicSeparatorEnabled?: boolean;

  /**
   * The option `replication.policy.separator`: string.
   *
   * @default - `.`
   */
  readonly replicationPolicySeparator?: string;

  /**
   * The option `sasl.client.callback.handler.class`: class.
   *
   * @default - not set
   */
  readonly saslClientCallbackHandlerClass?: string;

  /**
   * The option `sasl.jaas.config`: password.
   *
   * @default - not set
   */
  readonly saslJaasConfig?: ConnectorSecret;

  /**
   * The option `sasl.kerberos.kinit.cmd`: string.
   *
   * @default - `/usr/bin/kinit`
   */
  readonly saslKerberosKinitCmd?: string;

  /**
   * The option `sasl.kerberos.min.time.before.relogin`: long.
   *
   * @default - `60000`
   */
  readonly saslKerberosMinTimeBeforeRelogin?: number;

  /**
   * The option `sasl.kerberos.service.name`: string.
   *
   * @default - not set
   */
  readonly saslKerberosServiceName?: string;

  /**
   * The option `sasl.kerberos.ticket.renew.jitter`: double.
   *
   * @default - `0.05`
   */
  readonly saslKerberosTicketRenewJitter?: number;

  /**
   * The option `sasl.kerberos.ticket.renew.window.factor`: double.
   *
   * @default - `0.8`
   */
  readonly saslKerberosTicketRenewWindowFactor?: number;

  /**
   * The option `sasl.login.callback.handler.class`: class.
   *
   * @default - not set
   */
  readonly saslLoginCallbackHandlerClass?: string;

  /**
   * The option `sasl.login.class`: class.
   *
   * @default - not set
   */
  readonly saslLoginClass?: string;

  /**
   * The option `sasl.login.connect.timeout.ms`: int.
   *
   * @default - not set
   */
  readonly saslLoginConnectTimeoutMs?: Duration;

  /**
   * The option `sasl.login.read.timeout.ms`: int.
   *
   * @default - not set
   */
  readonly saslLoginReadTimeoutMs?: Duration;

  /**
   * The option `sasl.login.refresh.buffer.seconds`: short.
   *
   * @default - `300`
   */
  readonly saslLoginRefreshBufferSeconds?: number;

  /**
   * The option `sasl.login.refresh.min.period.seconds`: short.
   *
   * @default - `60`
   */
  readonly saslLoginRefreshMinPeriodSeconds?: number;

  /**
   * The option `sasl.login.refresh.window.factor`: double.
   *
   * @default - `0.8`
   */
  readonly saslLoginRefreshWindowFactor?: number;

  /**
   * The option `sasl.login.refresh.window.jitter`: double.
   *
   * @default - `0.05`
   */
  readonly saslLoginRefreshWindowJitter?: number;

  /**
   * The option `sasl.login.retry.backoff.max.ms`: long.
   *
   * @default - `10000` ms
   */
  readonly saslLoginRetryBackoffMaxMs?: Duration;

  /**
   * The option `sasl.login.retry.backoff.ms`: long.
   *
   * @default - `100` ms
   */
  readonly saslLoginRetryBackoffMs?: Duration;

  /**
   * The option `sasl.mechanism`: string.
   *
   * @default - `GSSAPI`
   */
  readonly saslMechanism?: string;

  /**
   * The option `sasl.oauthbearer.clock.skew.seconds`: int.
   *
   * @default - `30`
   */
  readonly saslOauthbearerClockSkewSeconds?: number;

  /**
   * The option `sasl.oauthbearer.expected.audience`: list.
   *
   * @default - not set
   */
  readonly saslOauthbearerExpectedAudience?: string[];

  /**
   * The option `sasl.oauthbearer.expected.issuer`: string.
   *
   * @default - not set
   */
  readonly saslOauthbearerExpectedIssuer?: string;

  /**
   * The option `sasl.oauthbearer.jwks.endpoint.refresh.ms`: long.
   *
   * @default - `3600000` ms
   */
  readonly saslOauthbearerJwksEndpointRefreshMs?: Duration;

  /**
   * The option `sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms`: long.
   *
   * @default - `10000` ms
   */
  readonly saslOauthbearerJwksEndpointRetryBackoffMaxMs?: Duration;

  /**
   * The option `sasl.oauthbearer.jwks.endpoint.retry.backoff.ms`: long.
   *
   * @default - `100` ms
   */
  readonly saslOauthbearerJwksEndpointRetryBackoffMs?: Duration;

  /**
   * The option `sasl.oauthbearer.jwks.endpoint.url`: string.
   *
   * @default - not set
   */
  readonly saslOauthbearerJwksEndpointUrl?: string;

  /**
   * The option `sasl.oauthbearer.scope.claim.name`: string.
   *
   * @default - `scope`
   */
  readonly saslOauthbearerScopeClaimName?: string;

  /**
   * The option `sasl.oauthbearer.sub.claim.name`: string.
   *
   * @default - `sub`
   */
  readonly saslOauthbearerSubClaimName?: string;

  /**
   * The option `sasl.oauthbearer.token.endpoint.url`: string.
   *
   * @default - not set
   */
  readonly saslOauthbearerTokenEndpointUrl?: string;

  /**
   * The option `security.protocol`: string.
   *
   * @default - `PLAINTEXT`
   */
  readonly securityProtocol?: MirrorMakerSecurityProtocol;

  /**
   * The option `source.cluster.alias`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly sourceClusterAlias?: string;

  /**
   * The option `ssl.cipher.suites`: list.
   *
   * @default - not set
   */
  readonly sslCipherSuites?: string[];

  /**
   * The option `ssl.enabled.protocols`: list.
   *
   * @default - `TLSv1.2,TLSv1.3`
   */
  readonly sslEnabledProtocols?: string[];

  /**
   * The option `ssl.endpoint.identification.algorithm`: string.
   *
   * @default - `https`
   */
  readonly sslEndpointIdentificationAlgorithm?: string;

  /**
   * The option `ssl.engine.factory.class`: class.
   *
   * @default - not set
   */
  readonly sslEngineFactoryClass?: string;

  /**
   * The option `ssl.keymanager.algorithm`: string.
   *
   * @default - `SunX509`
   */
  readonly sslKeymanagerAlgorithm?: string;

  /**
   * The option `ssl.key.password`: password.
   *
   * @default - not set
   */
  readonly sslKeyPassword?: ConnectorSecret;

  /**
   * The option `ssl.keystore.certificate.chain`: password.
   *
   * @default - not set
   */
  readonly sslKeystoreCertificateChain?: ConnectorSecret;

  /**
   * The option `ssl.keystore.key`: password.
   *
   * @default - not set
   */
  readonly sslKeystoreKey?: ConnectorSecret;

  /**
   * The option `ssl.keystore.location`: string.
   *
   * @default - not set
   */
  readonly sslKeystoreLocation?: string;

  /**
   * The option `ssl.keystore.password`: password.
   *
   * @default - not set
   */
  readonly sslKeystorePassword?: ConnectorSecret;

  /**
   * The option `ssl.keystore.type`: string.
   *
   * @default - `JKS`
   */
  readonly sslKeystoreType?: string;

  /**
   * The option `ssl.protocol`: string.
   *
   * @default - `TLSv1.3`
   */
  readonly sslProtocol?: string;

  /**
   * The option `ssl.provider`: string.
   *
   * @default - not set
   */
  readonly sslProvider?: string;

  /**
   * The option `ssl.secure.random.implementation`: string.
   *
   * @default - not set
   */
  readonly sslSecureRandomImplementation?: string;

  /**
   * The option `ssl.trustmanager.algorithm`: string.
   *
   * @default - `PKIX`
   */
  readonly sslTrustmanagerAlgorithm?: string;

  /**
   * The option `ssl.truststore.certificates`: password.
   *
   * @default - not set
   */
  readonly sslTruststoreCertificates?: ConnectorSecret;

  /**
   * The option `ssl.truststore.location`: string.
   *
   * @default - not set
   */
  readonly sslTruststoreLocation?: string;

  /**
   * The option `ssl.truststore.password`: password.
   *
   * @default - not set
   */
  readonly sslTruststorePassword?: ConnectorSecret;

  /**
   * The option `ssl.truststore.type`: string.
   *
   * @default - `JKS`
   */
  readonly sslTruststoreType?: string;

  /**
   * The option `sync.group.offsets.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly syncGroupOffsetsEnabled?: boolean;

  /**
   * The option `sync.group.offsets.interval.seconds`: long.
   *
   * @default - `60`
   */
  readonly syncGroupOffsetsIntervalSeconds?: number;

  /**
   * The option `target.cluster.alias`: string.
   *
   * @default - `target`
   */
  readonly targetClusterAlias?: string;

  /**
   * The option `tasks.max`: int.
   *
   * @default - `1`
   */
  readonly tasksMax?: number;

  /**
   * The option `topic.filter.class`: class.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultTopicFilter`
   */
  readonly topicFilterClass?: string;

  /**
   * The option `transforms`: list.
   *
   * @default - not set
   */
  readonly transforms?: string[];

  /**
   * The option `value.converter`: class.
   *
   * @default - not set
   */
  readonly valueConverter?: string;
}
