package io.aiven.kafka.connect.http;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.sink.SinkConnector;
import standin.FactsDefinition;

/** A stand-in for Aiven's connector: see README.md. */
public final class HttpSinkConnector extends SinkConnector {
  private static final ConfigDef CONFIG = FactsDefinition.of(HttpSinkConnector.class, HttpSinkConnector.class.getName());
  private Map<String, String> properties;

  @Override
  public void start(Map<String, String> given) {
    properties = given;
  }

  @Override
  public Class<? extends Task> taskClass() {
    return HttpSinkTask.class;
  }

  @Override
  public List<Map<String, String>> taskConfigs(int most) {
    return java.util.Collections.nCopies(most, properties);
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
    return "0.9.0-stand-in";
  }
}
