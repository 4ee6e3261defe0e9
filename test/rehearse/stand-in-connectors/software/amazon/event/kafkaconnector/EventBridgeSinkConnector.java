package software.amazon.event.kafkaconnector;

import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import standin.FactsDefinition;
import standin.StandInSink;

/** A stand-in for AWS's connector: see README.md. */
public final class EventBridgeSinkConnector extends StandInSink {
  private static final ConfigDef CONFIG = FactsDefinition.of(EventBridgeSinkConnector.class, EventBridgeSinkConnector.class.getName());

  @Override
  public Class<? extends Task> taskClass() {
    return EventBridgeSinkTask.class;
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
