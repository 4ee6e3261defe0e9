package io.aiven.kafka.connect.opensearch;

import io.aiven.kafka.connect.opensearch.spi.OpensearchClientConfigurator;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;

/** Name and password with each request, where they are set. */
public final class OpensearchBasicAuthConfigurator implements OpensearchClientConfigurator {
  @Override
  public boolean apply(OpensearchSinkConnectorConfig config, HttpAsyncClientBuilder builder) {
    if (config.getString("connection.username") == null || config.getPassword("connection.password") == null) {
      return false;
    }
    String login = config.getString("connection.username") + ":" + config.getPassword("connection.password").value();
    String header = "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    builder.addInterceptorFirst((HttpRequestInterceptor) (request, context) -> request.setHeader("Authorization", header));
    return true;
  }
}
