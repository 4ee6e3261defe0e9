package io.confluent.connect.s3;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;
import standin.S3Upload;

/** Writes an object when enough records are there or its time has come, and says how far each partition is written; what is not, is read again. */
public final class S3SinkTask extends SinkTask {
  private final Map<TopicPartition, OpenObject> open = new HashMap<>();
  private final Map<TopicPartition, OffsetAndMetadata> written = new HashMap<>();
  private AbstractConfig config;

  @Override
  public void start(Map<String, String> properties) {
    config = new AbstractConfig(S3SinkConnector.CONFIG, properties);
    try {
      S3Upload.expectBucket(config.getString("store.url"), config.getString("s3.bucket.name"));
    } catch (IOException e) {
      throw new ConnectException("Non-existent S3 bucket: " + config.getString("s3.bucket.name"), e);
    }
  }

  @Override
  public void put(Collection<SinkRecord> records) {
    try {
      for (SinkRecord record : records) {
        put(record);
      }
      long schedule = config.getLong("rotate.schedule.interval.ms");
      for (TopicPartition partition : open.keySet().toArray(new TopicPartition[0])) {
        if (schedule > 0 && open.get(partition).openedAt / schedule < System.currentTimeMillis() / schedule) {
          close(partition);
        }
      }
    } catch (IOException e) {
      throw new ConnectException(e);
    }
  }

  private void put(SinkRecord record) throws IOException {
    if (record.value() == null) {
      if (config.getString("behavior.on.null.values").equalsIgnoreCase("ignore")) {
        return;
      }
      throw new ConnectException("Null valued records are not writeable with current behavior.on.null.values 'fail'.");
    }
    TopicPartition partition = new TopicPartition(record.topic(), record.kafkaPartition());
    OpenObject current = open.get(partition);
    if (current != null && current.mustEndBefore(record)) {
      close(partition);
      current = null;
    }
    if (current == null) {
      current = new OpenObject(config, record);
      open.put(partition, current);
    }
    current.add(record);
    if (current.count() >= config.getInt("flush.size")) {
      close(partition);
    }
  }

  private void close(TopicPartition partition) throws IOException {
    OpenObject closed = open.remove(partition);
    closed.write();
    written.put(partition, new OffsetAndMetadata(closed.nextOffset()));
  }

  @Override
  public Map<TopicPartition, OffsetAndMetadata> preCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
    Map<TopicPartition, OffsetAndMetadata> result = new HashMap<>(written);
    written.clear();
    return result;
  }

  @Override
  public void close(Collection<TopicPartition> partitions) {
    open.clear();
    written.clear();
  }

  @Override
  public void stop() {
    open.clear();
  }

  @Override
  public String version() {
    return "12.1.9-stand-in";
  }
}
