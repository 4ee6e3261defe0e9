package org.apache.kafka.connect.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkConnector;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/** A sink that goes back to the beginning whenever it starts, under the name of one that a rehearsal knows a local part for. */
public class FileStreamSinkConnector extends SinkConnector {
  private Map<String, String> config;

  @Override
  public void start(Map<String, String> given) {
    config = given;
  }

  @Override
  public Class<? extends Task> taskClass() {
    return Rewinding.class;
  }

  @Override
  public List<Map<String, String>> taskConfigs(int most) {
    return List.of(config);
  }

  @Override
  public void stop() {
    // nothing is held
  }

  @Override
  public ConfigDef config() {
    return new ConfigDef().define("file", ConfigDef.Type.STRING, ConfigDef.Importance.HIGH, "");
  }

  @Override
  public String version() {
    return "1";
  }

  /** Its task. */
  public static class Rewinding extends SinkTask {
    private Path file;

    @Override
    public void start(Map<String, String> given) {
      file = Path.of(given.get("file"));
    }

    @Override
    public void open(Collection<TopicPartition> partitions) {
      partitions.forEach(partition -> context.offset(partition, 0));
    }

    @Override
    public void put(Collection<SinkRecord> records) {
      StringBuilder lines = new StringBuilder();
      records.forEach(record -> lines.append(record.value()).append('\n'));
      try {
        Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new ConnectException(e);
      }
    }

    @Override
    public void stop() {
      // nothing is held
    }

    @Override
    public String version() {
      return "1";
    }
  }
}
