package io.aiven.kafka.connect.opensearch;

import io.aiven.kafka.connect.opensearch.spi.ConfigDefContributor;
import java.util.Map;
import java.util.ServiceLoader;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import standin.FactsDefinition;

/** The sink's options with those that extensions in the same plugin add. */
public class OpensearchSinkConnectorConfig extends AbstractConfig {
  public static final ConfigDef CONFIG = define();

  public OpensearchSinkConnectorConfig(Map<String, String> properties) {
    super(CONFIG, properties);
  }

  private static ConfigDef define() {
    ConfigDef definition = FactsDefinition.of(OpensearchSinkConnectorConfig.class, OpensearchSinkConnector.class.getName());
    ServiceLoader.load(ConfigDefContributor.class, OpensearchSinkConnectorConfig.class.getClassLoader()).forEach(each -> each.addConfig(definition));
    return definition;
  }

  String text(String option) {
    return String.valueOf(get(option)).toLowerCase(java.util.Locale.ROOT);
  }
}
