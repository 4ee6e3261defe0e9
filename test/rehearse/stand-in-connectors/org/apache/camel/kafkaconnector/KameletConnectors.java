package org.apache.camel.kafkaconnector;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import standin.StandInSink;
import standin.StandInSource;

/** What the connectors have in common: each is a Kamelet. See README.md. */
public final class KameletConnectors {
  private KameletConnectors() {
  }

  private static Map<String, String> named(Map<String, String> given, String kamelet) {
    Map<String, String> all = new HashMap<>(given);
    all.put(Kamelets.NAME, kamelet);
    return all;
  }

  /** Records into a Kamelet. */
  public abstract static class Sink extends StandInSink {
    private final String kamelet;

    protected Sink(String kamelet) {
      this.kamelet = kamelet;
    }

    @Override
    public void start(Map<String, String> given) {
      super.start(named(given, kamelet));
    }

    @Override
    public Class<? extends Task> taskClass() {
      return KameletSinkTask.class;
    }

    @Override
    public ConfigDef config() {
      return new ConfigDef();
    }
  }

  /** What a Kamelet gives into records. */
  public abstract static class Source extends StandInSource {
    private final String kamelet;

    protected Source(String kamelet) {
      this.kamelet = kamelet;
    }

    @Override
    public void start(Map<String, String> given) {
      super.start(named(given, kamelet));
    }

    @Override
    public Class<? extends Task> taskClass() {
      return KameletSourceTask.class;
    }

    @Override
    public ConfigDef config() {
      return new ConfigDef();
    }
  }
}
