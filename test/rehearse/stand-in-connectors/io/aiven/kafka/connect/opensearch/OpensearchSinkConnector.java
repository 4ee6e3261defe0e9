package io.aiven.kafka.connect.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.sink.SinkConnector;

/** Stands in for Aiven's OpenSearch sink in tests: its name, its options, what it does with records. */
public final class OpensearchSinkConnector extends SinkConnector {
  private Map<String, String> properties;

  @Override
  public void start(Map<String, String> given) {
    properties = given;
    new OpensearchSinkConnectorConfig(given);
  }

  @Override
  public Class<? extends Task> taskClass() {
    return OpensearchSinkTask.class;
  }

  @Override
  public List<Map<String, String>> taskConfigs(int most) {
    List<Map<String, String>> result = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      result.add(properties);
    }
    return result;
  }

  @Override
  public void stop() {
    // nothing is held
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
