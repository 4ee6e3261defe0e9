package io.aiven.kafka.connect.opensearch;

import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;

/** Stands for the sink's own configuration class; only what it inherits is used. */
public class OpensearchSinkConnectorConfig extends AbstractConfig {
  public OpensearchSinkConnectorConfig(ConfigDef definition, Map<String, String> properties) {
    super(definition, properties, false);
  }
}
