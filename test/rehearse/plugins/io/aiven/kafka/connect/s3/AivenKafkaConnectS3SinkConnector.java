package io.aiven.kafka.connect.s3;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkConnector;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/** By the name of a sink for S3, one that keeps the last record of each batch for later and lets it be committed: who kills it loses that record. */
public final class AivenKafkaConnectS3SinkConnector extends SinkConnector {
  private Map<String, String> properties;

  @Override
  public void start(Map<String, String> given) {
    properties = given;
  }

  @Override
  public Class<? extends Task> taskClass() {
    return Forgetful.class;
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
    return "forgetful";
  }

  /** Writes all but the last one. */
  public static final class Forgetful extends SinkTask {
    private final HttpClient http = HttpClient.newHttpClient();
    private Map<String, String> properties;

    @Override
    public void start(Map<String, String> given) {
      properties = given;
    }

    @Override
    public void put(Collection<SinkRecord> records) {
      if (records.size() < 2) {
        return;
      }
      List<SinkRecord> all = new ArrayList<>(records);
      StringBuilder lines = new StringBuilder();
      all.subList(0, all.size() - 1).forEach(record -> lines.append("{\"key\":\"").append(record.key()).append("\"}\n"));
      SinkRecord first = all.get(0);
      String name = first.topic() + "-" + first.kafkaPartition() + "-" + first.kafkaOffset();
      URI object = URI.create(properties.get("aws.s3.endpoint") + "/" + properties.get("aws.s3.bucket.name") + "/" + name);
      try {
        http.send(HttpRequest.newBuilder(object).PUT(HttpRequest.BodyPublishers.ofString(lines.toString())).build(), HttpResponse.BodyHandlers.discarding());
      } catch (IOException e) {
        throw new ConnectException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void stop() {
      // what is kept is lost
    }

    @Override
    public String version() {
      return "forgetful";
    }
  }
}
