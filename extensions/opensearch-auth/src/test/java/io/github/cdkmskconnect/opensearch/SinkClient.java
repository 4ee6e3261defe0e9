package io.github.cdkmskconnect.opensearch;

import io.aiven.kafka.connect.opensearch.OpensearchSinkConnectorConfig;
import io.aiven.kafka.connect.opensearch.spi.OpensearchClientConfigurator;
import java.security.GeneralSecurityException;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.conn.ssl.TrustSelfSignedStrategy;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager;
import org.apache.http.impl.nio.reactor.DefaultConnectingIOReactor;
import org.apache.http.impl.nio.reactor.IOReactorConfig;
import org.apache.http.nio.conn.NoopIOSessionStrategy;
import org.apache.http.nio.conn.SchemeIOSessionStrategy;
import org.apache.http.nio.conn.ssl.SSLIOSessionStrategy;
import org.apache.http.nio.reactor.IOReactorException;
import org.apache.http.ssl.SSLContexts;
import org.opensearch.client.RestClient;
import org.opensearch.client.RestHighLevelClient;

/** The HTTP client as the sink 3.1.1 makes it: configurators first, then a connection manager of its own that verifies next to nothing. */
final class SinkClient {
  private SinkClient() {
  }

  static RestHighLevelClient open(OpensearchSinkConnectorConfig config) {
    return open(config, builder -> { });
  }

  /** With something more than what the extension does by itself. */
  static RestHighLevelClient open(OpensearchSinkConnectorConfig config, Consumer<HttpAsyncClientBuilder> more) {
    HttpHost[] hosts = config.getList("connection.url").stream().map(HttpHost::create).toArray(HttpHost[]::new);
    return new RestHighLevelClient(RestClient.builder(hosts).setHttpClientConfigCallback(builder -> {
      more.accept(builder);
      return configured(config, builder);
    }));
  }

  static HttpAsyncClientBuilder configured(OpensearchSinkConnectorConfig config, HttpAsyncClientBuilder builder) {
    ServiceLoader.load(OpensearchClientConfigurator.class, SinkClient.class.getClassLoader())
        .forEach(configurator -> configurator.apply(config, builder));
    return asTheSinkDoes(config, builder);
  }

  static HttpAsyncClientBuilder asTheSinkDoes(OpensearchSinkConnectorConfig config, HttpAsyncClientBuilder builder) {
    int timeout = config.getInt("read.timeout.ms");
    return builder.setConnectionManager(connectionManager())
        .setDefaultRequestConfig(RequestConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build());
  }

  private static PoolingNHttpClientConnectionManager connectionManager() {
    try {
      SSLIOSessionStrategy lenient = new SSLIOSessionStrategy(
          SSLContexts.custom().loadTrustMaterial(new TrustSelfSignedStrategy()).build(), NoopHostnameVerifier.INSTANCE);
      PoolingNHttpClientConnectionManager manager = new PoolingNHttpClientConnectionManager(
          new DefaultConnectingIOReactor(IOReactorConfig.DEFAULT),
          RegistryBuilder.<SchemeIOSessionStrategy>create()
              .register("http", NoopIOSessionStrategy.INSTANCE).register("https", lenient).build());
      manager.setDefaultMaxPerRoute(10);
      return manager;
    } catch (IOReactorException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
