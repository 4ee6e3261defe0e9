package io.aiven.kafka.connect.s3;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/** Keeps records until the worker commits, then writes an object for each group of them. What fails there fails the commit, and the task goes on. */
public final class AivenKafkaConnectS3SinkTask extends SinkTask {
  private final Map<TopicPartition, List<SinkRecord>> kept = new LinkedHashMap<>();
  private ObjectWriter writer;
  private FileNames names;
  private int mostRecords;

  @Override
  public void start(Map<String, String> properties) {
    Options options = new Options(properties);
    if (options.text("aws.s3.bucket.name", null) == null) {
      throw new ConfigException("aws.s3.bucket.name", null, "must be set");
    }
    names = new FileNames(options);
    writer = new ObjectWriter(options);
    mostRecords = Integer.parseInt(options.text("file.max.records", "0"));
  }

  @Override
  public void put(Collection<SinkRecord> records) {
    for (SinkRecord record : records) {
      kept.computeIfAbsent(new TopicPartition(record.topic(), record.kafkaPartition()), partition -> new ArrayList<>()).add(record);
    }
  }

  @Override
  public void flush(Map<TopicPartition, OffsetAndMetadata> offsets) {
    try {
      for (List<SinkRecord> records : kept.values()) {
        for (List<SinkRecord> group : groups(records)) {
          writer.write(names.of(group.get(0), group.get(0)), group);
        }
      }
    } catch (IOException e) {
      throw new ConnectException(e);
    } finally {
      kept.clear();
    }
  }

  /** A new one where the name would be another, the schema is, or the group is full. */
  private List<List<SinkRecord>> groups(List<SinkRecord> records) {
    List<List<SinkRecord>> groups = new ArrayList<>();
    List<SinkRecord> group = null;
    for (SinkRecord record : records) {
      if (group == null || (mostRecords > 0 && group.size() == mostRecords) || writer.mustPart(group.get(0), record)
          || !names.of(group.get(0), group.get(0)).equals(names.of(group.get(0), record))) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(record);
    }
    return groups;
  }

  @Override
  public void stop() {
    kept.clear();
  }

  @Override
  public String version() {
    return "3.4.2-stand-in";
  }
}
