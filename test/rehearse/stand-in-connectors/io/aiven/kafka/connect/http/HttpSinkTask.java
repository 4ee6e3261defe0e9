package io.aiven.kafka.connect.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/** Posts the value of each record, or of several in one body. */
public final class HttpSinkTask extends SinkTask {
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonConverter json = new JsonConverter();
  private Map<String, String> options;
  private String authorization;

  @Override
  public void start(Map<String, String> given) {
    options = given;
    json.configure(Map.of("schemas.enable", "false", "decimal.format", given.getOrDefault("decimal.format", "BASE64")), false);
  }

  @Override
  public void put(Collection<SinkRecord> records) {
    boolean batching = Boolean.parseBoolean(options.get("batching.enabled"));
    List<String> batch = new ArrayList<>();
    for (SinkRecord record : records) {
      if (record.value() == null) {
        throw new DataException("Record value must not be null");
      }
      if (batching) {
        batch.add(text(record));
      } else {
        send(text(record));
      }
    }
    int most = Integer.parseInt(options.getOrDefault("batch.max.size", "500"));
    for (int first = 0; first < batch.size(); first += most) {
      send(options.getOrDefault("batch.prefix", "")
          + String.join(options.getOrDefault("batch.separator", "\n"), batch.subList(first, Math.min(first + most, batch.size())))
          + options.getOrDefault("batch.suffix", ""));
    }
  }

  private String text(SinkRecord record) {
    return record.value() instanceof String ? (String) record.value()
        : new String(json.fromConnectData(record.topic(), record.valueSchema(), record.value()), StandardCharsets.UTF_8);
  }

  private void send(String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(options.get("http.url"))).POST(HttpRequest.BodyPublishers.ofString(body));
    String type = options.get("http.authorization.type");
    if ("static".equals(type)) {
      authorization = options.get("http.headers.authorization");
    } else if ("oauth2".equals(type) && authorization == null) {
      authorization = "Bearer " + token();
    }
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    HttpResponse<String> response = ask(request.build());
    if (response.statusCode() >= 400) {
      throw new ConnectException("Sending failed and no retries remain, stopping: HTTP " + response.statusCode() + " " + response.body());
    }
  }

  private String token() {
    String login = options.get("oauth2.client.id") + ":" + options.get("oauth2.client.secret");
    HttpResponse<String> response = ask(HttpRequest.newBuilder(URI.create(options.get("oauth2.access.token.url")))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")).build());
    try {
      return new ObjectMapper().readTree(response.body()).path(options.getOrDefault("oauth2.response.token.property", "access_token")).asText();
    } catch (IOException e) {
      throw new ConnectException(e);
    }
  }

  private HttpResponse<String> ask(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new ConnectException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectException(e);
    }
  }

  @Override
  public void stop() {
    // nothing is held
  }

  @Override
  public String version() {
    return "0.9.0-stand-in";
  }
}
