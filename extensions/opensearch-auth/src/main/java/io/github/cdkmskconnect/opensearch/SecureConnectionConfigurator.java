package io.github.cdkmskconnect.opensearch;

import io.aiven.kafka.connect.opensearch.OpensearchSinkConnectorConfig;
import io.aiven.kafka.connect.opensearch.spi.ConfigDefContributor;
import io.aiven.kafka.connect.opensearch.spi.OpensearchClientConfigurator;
import org.apache.http.HttpHost;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.kafka.common.config.ConfigDef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the OpenSearch sink signed requests (IAM), verified TLS and an endpoint override, found by the sink as a service.
 *
 * <p>The sink replaces the connection manager behind this, so everything here is an interceptor or the route planner: they survive.
 */
public final class SecureConnectionConfigurator implements OpensearchClientConfigurator, ConfigDefContributor {
  private static final Logger LOG = LoggerFactory.getLogger(SecureConnectionConfigurator.class);

  /** The options that the sink has with this extension in its plugin, as Kafka describes options. */
  public static ConfigDef configDef() {
    return ConnectionOptions.define(new ConfigDef());
  }

  @Override
  public void addConfig(ConfigDef config) {
    ConnectionOptions.define(config);
  }

  @Override
  public boolean apply(OpensearchSinkConnectorConfig config, HttpAsyncClientBuilder builder) {
    ConnectionOptions options = ConnectionOptions.of(config);
    HttpHost connectTo = options.connectTo().orElse(null);
    HttpHost urlHost = connectTo == null ? null : options.onlyUrl();

    if (options.verifyTls() || connectTo != null) {
      builder.setRoutePlanner(new ConnectionRoutes(connectTo,
          options.verifyTls() ? VerifiedTls.strategies(options.trustedCertificates(), urlHost) : null));
    }
    if (connectTo != null) {
      builder.addInterceptorLast(new HostHeader(urlHost));
    }
    if (options.signing()) {
      // behind every other interceptor: what is signed is what is sent
      builder.addInterceptorLast(SharedCredentials.signer(options.region(), options.service()));
      builder.addInterceptorLast(new DenialLog());
    }
    LOG.info("Requests are {}; certificates and host names are {}{}",
        options.signing() ? "signed for " + options.service() + " in " + options.region() : "not signed",
        options.verifyTls() ? "verified" : "NOT verified (" + ConnectionOptions.TLS_VERIFY + "=false)",
        connectTo == null ? "" : "; connecting to " + connectTo.toHostString());
    return true;
  }
}
