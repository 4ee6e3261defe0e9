package io.aiven.kafka.connect.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aiven.kafka.connect.opensearch.spi.OpensearchClientConfigurator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import org.apache.http.HttpHost;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpEntityEnclosingRequestBase;
import org.apache.http.client.methods.HttpHead;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpPut;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.entity.ContentType;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.apache.http.util.EntityUtils;
import org.apache.kafka.connect.errors.ConnectException;

/** The HTTP client of the sink, which extensions configure. */
final class OpensearchClient implements AutoCloseable {
  /** What became of one action. */
  static final class Item {
    final int status;
    final String error;

    Item(int status, String error) {
      this.status = status;
      this.error = error;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final OpensearchSinkConnectorConfig config;
  private final HttpHost host;
  private final CloseableHttpAsyncClient http;

  OpensearchClient(OpensearchSinkConnectorConfig config) {
    this.config = config;
    host = HttpHost.create(config.getList("connection.url").get(0));
    HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
    ServiceLoader.load(OpensearchClientConfigurator.class, getClass().getClassLoader()).forEach(each -> each.apply(config, builder));
    http = builder.build();
    http.start();
  }

  void ensureIndex(String index) {
    HttpResponse there = retrying(new HttpHead("/" + index));
    if (there.getStatusLine().getStatusCode() == 404) {
      expect(retrying(new HttpPut("/" + index)), "create the index " + index);
    } else {
      expect(there, "check index " + index + " exists");
    }
  }

  List<Item> bulk(List<Documents.Action> actions) {
    StringBuilder body = new StringBuilder();
    actions.forEach(action -> body.append(action.lines()));
    String answer = expect(retrying(withBody(new HttpPost("/_bulk?timeout=1m"), body.toString(), "application/json")), "write a bulk");
    List<Item> items = new ArrayList<>();
    try {
      for (JsonNode item : JSON.readTree(answer).path("items")) {
        JsonNode result = item.elements().next();
        items.add(new Item(result.path("status").asInt(), result.path("error").toString()));
      }
    } catch (IOException e) {
      throw new ConnectException(e);
    }
    return items;
  }

  private static HttpRequestBase withBody(HttpEntityEnclosingRequestBase request, String body, String type) {
    request.setEntity(new NByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), ContentType.create(type)));
    return request;
  }

  /** Only what did not reach the server is tried again. */
  private HttpResponse retrying(HttpRequestBase request) {
    int most = config.getInt("max.retries");
    for (int attempt = 0;; attempt++) {
      try {
        return http.execute(host, request, null).get();
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof IOException) || attempt >= most) {
          throw new ConnectException("Failed after total of " + (attempt + 1) + " attempt(s): " + e.getCause(), e.getCause());
        }
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ConnectException(e);
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(config.getLong("retry.backoff.ms"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String expect(HttpResponse response, String what) {
    try {
      String body = response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
      if (response.getStatusLine().getStatusCode() >= 300) {
        throw new ConnectException("Failed to " + what + ": " + response.getStatusLine() + " " + body);
      }
      return body;
    } catch (IOException e) {
      throw new ConnectException(e);
    }
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
