package io.aiven.kafka.connect.s3;

import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import standin.FactsDefinition;
import standin.StandInSink;

/** Stands in for Aiven's S3 sink in tests: its name, its options, the objects that it writes. */
public final class AivenKafkaConnectS3SinkConnector extends StandInSink {
  static final ConfigDef CONFIG = FactsDefinition.of(AivenKafkaConnectS3SinkConnector.class, AivenKafkaConnectS3SinkConnector.class.getName());

  @Override
  public Class<? extends Task> taskClass() {
    return AivenKafkaConnectS3SinkTask.class;
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
