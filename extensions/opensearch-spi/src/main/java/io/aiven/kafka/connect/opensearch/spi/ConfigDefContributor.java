package io.aiven.kafka.connect.opensearch.spi;

import org.apache.kafka.common.config.ConfigDef;

/** Adds options to the sink's definition. */
public interface ConfigDefContributor {
  void addConfig(ConfigDef config);
}
