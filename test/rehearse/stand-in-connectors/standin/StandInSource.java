package standin;

import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.source.SourceConnector;

/** What all sources have in common: one task has the whole configuration. */
public abstract class StandInSource extends SourceConnector {
  private Map<String, String> properties;

  @Override
  public void start(Map<String, String> given) {
    properties = given;
  }

  @Override
  public List<Map<String, String>> taskConfigs(int most) {
    return List.of(properties);
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
