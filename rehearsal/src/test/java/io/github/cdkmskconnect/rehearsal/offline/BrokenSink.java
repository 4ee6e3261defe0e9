package io.github.cdkmskconnect.rehearsal.offline;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.sink.SinkConnector;

/** A connector whose constructor throws. */
public class BrokenSink extends SinkConnector {
  public BrokenSink() {
    throw new IllegalStateException("no licence found");
  }

  @Override
  public void start(Map<String, String> props) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Class<? extends Task> taskClass() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Map<String, String>> taskConfigs(int maxTasks) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void stop() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ConfigDef config() {
    return new ConfigDef();
  }

  @Override
  public String version() {
    return "1";
  }
}
