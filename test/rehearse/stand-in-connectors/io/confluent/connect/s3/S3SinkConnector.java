package io.confluent.connect.s3;

import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import standin.FactsDefinition;
import standin.StandInSink;

/** Stands in for Confluent's S3 sink in tests: its name, its options, the objects that it writes. */
public final class S3SinkConnector extends StandInSink {
  static final ConfigDef CONFIG = FactsDefinition.of(S3SinkConnector.class, S3SinkConnector.class.getName());

  @Override
  public Class<? extends Task> taskClass() {
    return S3SinkTask.class;
  }

  @Override
  public ConfigDef config() {
    return CONFIG;
  }

  @Override
  public String version() {
    return "12.1.9-stand-in";
  }
}
