package software.amazon.event.kafkaconnector;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.sink.SinkConnector;
import standin.FactsDefinition;

/** A stand-in for AWS's connector: see README.md. */
public final class EventBridgeSinkConnector extends SinkConnector {
  private static final ConfigDef CONFIG = FactsDefinition.of(EventBridgeSinkConnector.class, EventBridgeSinkConnector.class.getName());
  private Map<String, String> properties;

  @Override
  public void start(Map<String, String> given) {
    properties = given;
  }

  @Override
  public Class<? extends Task> taskClass() {
    return EventBridgeSinkTask.class;
  }

  @Override
  public List<Map<String, String>> taskConfigs(int most) {
    return Collections.nCopies(most, properties);
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
    return "1.5.0-stand-in";
  }
}
