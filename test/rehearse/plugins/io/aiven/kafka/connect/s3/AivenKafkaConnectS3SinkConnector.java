package io.aiven.kafka.connect.s3;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkConnector;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/**
 * By the name of a sink for S3, one that writes keys as its option `behaviour` says: `keeps` the last record of each batch for later and lets it be committed, so that
 * who kills it loses that record; `never commits`; `breaks off` in the middle of an object; or does it right.
 */
public final class AivenKafkaConnectS3SinkConnector extends SinkConnector {
  private Map<String, String> properties;

  @Override
  public void start(Map<String, String> given) {
    properties = given;
  }

  @Override
  public Class<? extends Task> taskClass() {
    return Behaving.class;
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
  public ConfigDef config() {
    return new ConfigDef();
  }

  @Override
  public String version() {
    return "behaving";
  }

  /** Writes one object for each batch. */
  public static final class Behaving extends SinkTask {
    private final HttpClient http = HttpClient.newHttpClient();
    private Map<String, String> properties;
    private String behaviour;

    @Override
    public void start(Map<String, String> given) {
      properties = given;
      behaviour = given.getOrDefault("behaviour", "right");
    }

    @Override
    public void put(Collection<SinkRecord> records) {
      List<SinkRecord> all = new ArrayList<>(records);
      int written = behaviour.equals("keeps") ? all.size() - 1 : all.size();
      if (written < 1) {
        return;
      }
      StringBuilder lines = new StringBuilder();
      all.subList(0, written).forEach(record -> lines.append("{\"key\":\"").append(record.key()).append("\"}\n"));
      SinkRecord first = all.get(0);
      write(first.topic() + "-" + first.kafkaPartition() + "-" + first.kafkaOffset(), lines.toString());
    }

    private void write(String name, String lines) {
      URI object = URI.create(properties.get("aws.s3.endpoint") + "/" + properties.get("aws.s3.bucket.name") + "/" + name);
      try {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
          out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = packed.toByteArray();
        byte[] sent = behaviour.equals("breaks off") ? Arrays.copyOf(bytes, bytes.length / 2) : bytes;
        http.send(HttpRequest.newBuilder(object).PUT(HttpRequest.BodyPublishers.ofByteArray(sent)).build(), HttpResponse.BodyHandlers.discarding());
      } catch (IOException e) {
        throw new ConnectException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> preCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
      if (behaviour.equals("never commits")) {
        throw new ConnectException("the upload was not completed", new IOException("the bucket is not there"));
      }
      return offsets;
    }

    @Override
    public void stop() {
      // what is kept is lost
    }

    @Override
    public String version() {
      return "behaving";
    }
  }
}
