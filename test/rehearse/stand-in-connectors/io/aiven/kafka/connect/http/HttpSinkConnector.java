package io.aiven.kafka.connect.http;

import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import standin.FactsDefinition;
import standin.StandInSink;

/** A stand-in for Aiven's connector: see README.md. */
public final class HttpSinkConnector extends StandInSink {
  private static final ConfigDef CONFIG = FactsDefinition.of(HttpSinkConnector.class, HttpSinkConnector.class.getName());

  @Override
  public Class<? extends Task> taskClass() {
    return HttpSinkTask.class;
  }

  @Override
  public ConfigDef config() {
    return CONFIG;
  }

  @Override
  public String version() {
    return "0.9.0-stand-in";
  }
}
