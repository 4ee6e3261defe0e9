package io.github.cdkmskconnect.rehearsal.run;

import io.github.cdkmskconnect.rehearsal.offline.PluginFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.runtime.Connect;

/** One distributed worker of Kafka Connect in this JVM, with its own group, internal topics and plugin path. */
final class EmbeddedWorker implements AutoCloseable {
  private final PluginFolder plugins;
  private final Connect connect;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private EmbeddedWorker(PluginFolder plugins, Connect connect) {
    this.plugins = plugins;
    this.connect = connect;
  }

  static EmbeddedWorker start(String name, String bootstrapServers, Workspace workspace, List<String> plugin,
      Map<String, String> properties) throws IOException {
    PluginFolder plugins = PluginFolder.of(workspace.path(), plugin);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try {
      return new EmbeddedWorker(plugins, new WorkerStarter().startConnect(complete(name, bootstrapServers, plugins, properties)));
    } catch (RuntimeException | Error e) {
      plugins.close();
      throw e;
    } finally {
      // the worker sets its own, which sees the plugins
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** The given properties, then what a single local broker needs, then what the service keeps to itself. */
  private static Map<String, String> complete(String name, String bootstrapServers, PluginFolder plugins, Map<String, String> properties) {
    Map<String, String> result = new HashMap<>();
    result.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
    result.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
    result.put("offset.storage.topic", name + "-offsets");
    result.put("offset.storage.partitions", "1");
    result.put("status.storage.partitions", "1");
    // a worker that has to wait for the processor is not gone: its tasks would start again, and repeat what they had not committed
    result.put("session.timeout.ms", "60000");
    result.putAll(properties);
    result.put("bootstrap.servers", bootstrapServers);
    result.put("group.id", name);
    result.put("config.storage.topic", name + "-configs");
    result.put("status.storage.topic", name + "-status");
    for (String topic : List.of("config", "offset", "status")) {
      result.put(topic + ".storage.replication.factor", "1");
    }
    result.put("listeners", "http://127.0.0.1:0");
    result.put("rest.advertised.host.name", "127.0.0.1");
    result.put("plugin.path", plugins.path().toString());
    return result;
  }

  String url() {
    String url = connect.rest().advertisedUrl().toString();
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** One call of the worker's REST interface. */
  HttpResponse<String> rest(String method, String path, String body) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(120));
    request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException {
    connect.stop();
    connect.awaitStop();
    plugins.close();
  }
}
