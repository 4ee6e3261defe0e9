package io.aiven.kafka.connect.opensearch;

import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import standin.StandInSink;

/** Stands in for Aiven's OpenSearch sink in tests: its name, its options, what it does with records. */
public final class OpensearchSinkConnector extends StandInSink {
  @Override
  public Class<? extends Task> taskClass() {
    return OpensearchSinkTask.class;
  }

  @Override
  public ConfigDef config() {
    return OpensearchSinkConnectorConfig.CONFIG;
  }

  @Override
  public String version() {
    return "3.1.1-stand-in";
  }
}
