package io.aiven.kafka.connect.opensearch.spi;

import io.aiven.kafka.connect.opensearch.OpensearchSinkConnectorConfig;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;

/** Changes the sink's HTTP client before it is built. */
public interface OpensearchClientConfigurator {
  boolean apply(OpensearchSinkConnectorConfig config, HttpAsyncClientBuilder builder);
}
