package standin;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.sink.SinkConnector;

/** What all sinks have in common: each task has the whole configuration. */
public abstract class StandInSink extends SinkConnector {
  private Map<String, String> properties;

  @Override
  public void start(Map<String, String> given) {
    properties = given;
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
  public String version() {
    return "stand-in";
  }
}
