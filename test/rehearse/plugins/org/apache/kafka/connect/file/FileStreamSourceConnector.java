package org.apache.kafka.connect.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.Config;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigValue;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.source.SourceConnector;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTask;

/** A connector that misbehaves as its option `behaviour` says, under the name of one that a rehearsal knows a local part for. */
public class FileStreamSourceConnector extends SourceConnector {
  private Map<String, String> config;

  /** Tells the test that it has come that far, and stays there. */
  static void hang(Map<String, String> config) {
    try {
      if (config.containsKey("marker")) {
        Files.writeString(Path.of(config.get("marker")), "here");
      }
      while (true) {
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException e) {
          // a connector that hangs does not listen
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Config validate(Map<String, String> options) {
    String behaviour = options.get("behaviour");
    if ("hangs in validate".equals(behaviour)) {
      hang(options);
    }
    if ("ends the process".equals(behaviour)) {
      Runtime.getRuntime().halt(3);
    }
    Config result = super.validate(options);
    if ("dials".equals(behaviour)) {
      ConfigValue value = new ConfigValue("behaviour");
      value.addErrorMessage("by socket: " + dial(() -> new Socket().connect(new InetSocketAddress("192.0.2.1", 80), 2000)));
      value.addErrorMessage("by channel: " + dial(() -> SocketChannel.open(new InetSocketAddress("192.0.2.1", 80))));
      value.addErrorMessage("by name: " + dial(() -> InetAddress.getByName("example.com")));
      List<ConfigValue> values = new ArrayList<>(result.configValues());
      values.removeIf(each -> each.name().equals("behaviour"));
      values.add(value);
      return new Config(values);
    }
    return result;
  }

  interface Connecting {
    void dial() throws Exception;
  }

  private static String dial(Connecting connecting) {
    try {
      connecting.dial();
      return "got through";
    } catch (Exception e) {
      return e.getClass().getSimpleName() + " " + e.getMessage();
    }
  }

  @Override
  public void start(Map<String, String> options) {
    config = options;
    if ("hangs in start".equals(options.get("behaviour"))) {
      hang(options);
    }
  }

  @Override
  public void stop() {
  }

  @Override
  public Class<? extends Task> taskClass() {
    return Tasks.class;
  }

  @Override
  public List<Map<String, String>> taskConfigs(int most) {
    return Collections.singletonList(config);
  }

  @Override
  public ConfigDef config() {
    return new ConfigDef().define("behaviour", ConfigDef.Type.STRING, "", ConfigDef.Importance.HIGH, "")
        .define("file", ConfigDef.Type.STRING, "", ConfigDef.Importance.HIGH, "")
        .define("topic", ConfigDef.Type.STRING, "", ConfigDef.Importance.HIGH, "")
        .define("marker", ConfigDef.Type.STRING, "", ConfigDef.Importance.HIGH, "");
  }

  @Override
  public String version() {
    return "1";
  }

  /** Its task. */
  public static class Tasks extends SourceTask {
    private Map<String, String> config;
    private int sent;

    @Override
    public String version() {
      return "1";
    }

    @Override
    public void start(Map<String, String> options) {
      config = options;
      if ("hangs in its task".equals(options.get("behaviour"))) {
        hang(options);
      }
    }

    @Override
    public List<SourceRecord> poll() throws InterruptedException {
      Thread.sleep(100);
      switch (config.get("behaviour")) {
        case "dies":
          throw new IllegalStateException("the task has had enough", new IOException("the disk is made of glass"));
        case "stays silent":
          return null;
        default:
          return lines();
      }
    }

    /** As many records as the file has lines, and a log of twenty thousand long lines. */
    private List<SourceRecord> lines() {
      List<SourceRecord> records = new ArrayList<>();
      try {
        for (int lines = Files.readAllLines(Path.of(config.get("file"))).size(); sent < lines; sent++) {
          for (int i = 0; i < 20; i++) {
            System.err.println("noise ".repeat(200));
          }
          records.add(new SourceRecord(Map.of("file", "f"), Map.of("line", sent), config.get("topic"), Schema.STRING_SCHEMA, "line"));
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return records;
    }

    @Override
    public void stop() {
    }
  }
}
