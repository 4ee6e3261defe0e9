package io.aiven.kafka.connect.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.sink.SinkConnector;
import standin.FactsDefinition;

/** Stands in for Aiven's S3 sink in tests: its name, its options, the objects that it writes. */
public final class AivenKafkaConnectS3SinkConnector extends SinkConnector {
  static final ConfigDef CONFIG = FactsDefinition.of(AivenKafkaConnectS3SinkConnector.class, AivenKafkaConnectS3SinkConnector.class.getName());

  private Map<String, String> properties;

  @Override
  public void start(Map<String, String> given) {
    properties = given;
  }

  @Override
  public Class<? extends Task> taskClass() {
    return AivenKafkaConnectS3SinkTask.class;
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
    return CONFIG;
  }

  @Override
  public String version() {
    return "3.4.2-stand-in";
  }
}
