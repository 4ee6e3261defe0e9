package org.apache.camel.kafkaconnector;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.sink.SinkConnector;
import org.apache.kafka.connect.source.SourceConnector;

/** What the connectors have in common: each is a Kamelet. See README.md. */
public final class KameletConnectors {
  private static final String VERSION = "4.14.5-stand-in";

  private KameletConnectors() {
  }

  private static Map<String, String> named(Map<String, String> given, String kamelet) {
    Map<String, String> all = new HashMap<>(given);
    all.put(Kamelets.NAME, kamelet);
    return all;
  }

  /** Records into a Kamelet. */
  public abstract static class Sink extends SinkConnector {
    private final String kamelet;
    private Map<String, String> properties;

    protected Sink(String kamelet) {
      this.kamelet = kamelet;
    }

    @Override
    public void start(Map<String, String> given) {
      properties = named(given, kamelet);
    }

    @Override
    public Class<? extends Task> taskClass() {
      return KameletSinkTask.class;
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
      return new ConfigDef();
    }

    @Override
    public String version() {
      return VERSION;
    }
  }

  /** What a Kamelet gives into records. */
  public abstract static class Source extends SourceConnector {
    private final String kamelet;
    private Map<String, String> properties;

    protected Source(String kamelet) {
      this.kamelet = kamelet;
    }

    @Override
    public void start(Map<String, String> given) {
      properties = named(given, kamelet);
    }

    @Override
    public Class<? extends Task> taskClass() {
      return KameletSourceTask.class;
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
      return new ConfigDef();
    }

    @Override
    public String version() {
      return VERSION;
    }
  }
}
