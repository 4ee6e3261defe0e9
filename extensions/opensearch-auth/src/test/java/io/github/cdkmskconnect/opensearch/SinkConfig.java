package io.github.cdkmskconnect.opensearch;

import io.aiven.kafka.connect.opensearch.OpensearchSinkConnectorConfig;
import io.aiven.kafka.connect.opensearch.spi.ConfigDefContributor;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.apache.kafka.common.config.ConfigDef;

/** The part of the sink's definition that matters here, with what contributors add: found as services, as the sink finds them. */
final class SinkConfig {
  private SinkConfig() {
  }

  static ConfigDef definition() {
    ConfigDef definition = new ConfigDef()
        .define("connection.url", ConfigDef.Type.LIST, ConfigDef.Importance.HIGH, "")
        .define("connection.username", ConfigDef.Type.STRING, null, ConfigDef.Importance.MEDIUM, "")
        .define("connection.password", ConfigDef.Type.PASSWORD, null, ConfigDef.Importance.MEDIUM, "")
        .define("read.timeout.ms", ConfigDef.Type.INT, 20000, ConfigDef.Importance.LOW, "");
    ServiceLoader.load(ConfigDefContributor.class, SinkConfig.class.getClassLoader()).forEach(contributor -> contributor.addConfig(definition));
    return definition;
  }

  static OpensearchSinkConnectorConfig of(String url, String... options) {
    Map<String, String> properties = new HashMap<>(Map.of("connection.url", url));
    for (int i = 0; i < options.length; i += 2) {
      properties.put(options[i], options[i + 1]);
    }
    return new OpensearchSinkConnectorConfig(definition(), properties);
  }
}
