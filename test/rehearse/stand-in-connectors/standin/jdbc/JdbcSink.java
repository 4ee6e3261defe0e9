package standin.jdbc;

import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.sink.SinkConnector;

/** What the sinks of both vendors have in common. */
public abstract class JdbcSink extends SinkConnector {
  private Map<String, String> properties;

  @Override
  public void start(Map<String, String> given) {
    properties = given;
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
  public String version() {
    return "stand-in";
  }
}
