package io.github.cdkmskconnect.rehearsal.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cdkmskconnect.rehearsal.s3.ObjectReader;
import io.github.cdkmskconnect.rehearsal.s3.S3Server;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of one run, started when first asked for, and all ended together. */
final class Rehearsal implements AutoCloseable {
  private final ObjectMapper json = new ObjectMapper();
  private final Workspace workspace;
  private final boolean keep;
  private final Map<String, EmbeddedWorker> workers = new LinkedHashMap<>();
  /** By name; the one without a name is that of the workers. */
  private final Map<String, LocalCluster> clusters = new LinkedHashMap<>();
  private final FreePorts freePorts = new FreePorts();
  private final Databases databases;
  private S3Server s3;
  private final ObjectReader readers = new ObjectReader();
  private boolean closed;

  Rehearsal(Workspace workspace, boolean keep) {
    this.workspace = workspace;
    databases = new Databases(workspace, freePorts);
    this.keep = keep;
  }

  Map<String, Object> step(RunRequest request) throws Exception {
    if (request.op == null) {
      throw new IllegalArgumentException("a request needs `op`");
    }
    switch (request.op) {
      case "ping":
        return Map.of();
      case "broker":
        return Map.of("bootstrapServers", cluster(request.cluster).bootstrapServers());
      case "worker":
        return worker(request);
      case "stopWorker":
        EmbeddedWorker stopped = worker(request.worker);
        workers.remove(request.worker);
        stopped.close();
        return Map.of();
      case "rest":
        return rest(request, request.method, request.path, request.body == null ? null : json.writeValueAsString(request.body));
      case "connector":
        return connector(request);
      case "status":
        return rest(request, "GET", path(request) + "/status", null);
      case "delete":
        return rest(request, "DELETE", path(request), null);
      case "await":
        return await(request);
      case "topics":
        topics(request).create(request.create);
        return Map.of();
      case "produce":
        topics(request).produce(request.topic, request.records);
        return Map.of();
      case "consume":
        return Map.of("records", topics(request).consume(request.topic, request.most, Duration.ofMillis((long) (request.timeout * 1000)), request.toEnd));
      case "commit":
        topics(request).commitEnd(request.group, request.topics);
        return Map.of();
      case "offsets":
        return topics(request).offsets(request.topics, request.group);
      case "postgres":
        return databases.postgres(request);
      case "mariadb":
        return databases.mariaDb(request);
      case "sql":
        try (Connection connection = databases.connect(request)) {
          return SqlClient.run(connection, request.sql, request.most);
        }
      case "s3":
        return s3(request);
      case "objects":
        if (s3 == null) {
          throw new IllegalStateException("no S3 stand-in runs: ask for `s3` first");
        }
        return Map.of("objects", s3.objects(request.bucket, request.prefix));
      case "readObject":
        if (s3 == null) {
          throw new IllegalStateException("no S3 stand-in runs: ask for `s3` first");
        }
        return readers.read(s3.file(request.bucket, request.key), request.libraries);
      default:
        throw new IllegalArgumentException("unknown op: " + request.op);
    }
  }

  private TopicClient topics(RunRequest request) throws IOException, InterruptedException {
    return cluster(request.cluster).topics();
  }

  private synchronized LocalCluster cluster(String name) throws IOException, InterruptedException {
    if (closed) {
      throw new IllegalStateException("the rehearsal is over");
    }
    LocalCluster found = clusters.get(name);
    if (found == null) {
      found = LocalCluster.start(workspace.directory("broker" + name), freePorts);
      clusters.put(name, found);
    }
    return found;
  }

  private Map<String, Object> worker(RunRequest request) throws IOException, InterruptedException {
    if (workers.containsKey(request.worker)) {
      throw new IllegalStateException("a worker named " + request.worker + " runs already");
    }
    String bootstrapServers = request.bootstrapServers == null ? cluster("").bootstrapServers() : request.bootstrapServers;
    EmbeddedWorker worker = EmbeddedWorker.start(request.worker, bootstrapServers, workspace, request.plugin, request.properties);
    synchronized (this) {
      workers.put(request.worker, worker);
    }
    return Map.of("url", worker.url());
  }

  private EmbeddedWorker worker(String name) {
    EmbeddedWorker worker = workers.get(name);
    if (worker == null) {
      throw new IllegalStateException("no worker named " + name + " runs: ask for `worker` first");
    }
    return worker;
  }

  private static String path(RunRequest request) {
    if (request.name == null) {
      throw new IllegalArgumentException("`" + request.op + "` needs `name`, the connector's name");
    }
    return "/connectors/" + URLEncoder.encode(request.name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Map<String, Object> rest(RunRequest request, String method, String path, String body) throws IOException, InterruptedException {
    HttpResponse<String> response = worker(request.worker).rest(method, path, body);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("status", response.statusCode());
    answer.put("body", response.body().isEmpty() ? null : json.readTree(response.body()));
    return answer;
  }

  /** Creates or changes it; a worker that has just joined its group says 409 until that is settled. */
  private Map<String, Object> connector(RunRequest request) throws IOException, InterruptedException {
    String body = json.writeValueAsString(request.config);
    Map<String, Object> answer = rest(request, "PUT", path(request) + "/config", body);
    for (int i = 0; i < 50 && answer.get("status").equals(409); i++) {
      Thread.sleep(100);
      answer = rest(request, "PUT", path(request) + "/config", body);
    }
    return answer;
  }

  /** Until the connector and its tasks run, one of them failed, or the time is over. */
  private Map<String, Object> await(RunRequest request) throws IOException, InterruptedException {
    long end = System.nanoTime() + (long) (request.timeout * 1e9);
    Map<String, Object> answer;
    String outcome;
    do {
      answer = rest(request, "GET", path(request) + "/status", null);
      outcome = outcome((JsonNode) answer.get("body"), request.tasks);
      if (!outcome.equals("waiting")) {
        break;
      }
      Thread.sleep(50);
    } while (System.nanoTime() < end);
    answer.put("outcome", outcome);
    return answer;
  }

  private static String outcome(JsonNode status, int tasks) {
    if (status == null || !status.has("connector")) {
      return "waiting";
    }
    int running = 0;
    boolean failed = status.at("/connector/state").asText().equals("FAILED");
    for (JsonNode task : status.get("tasks")) {
      failed |= task.get("state").asText().equals("FAILED");
      running += task.get("state").asText().equals("RUNNING") ? 1 : 0;
    }
    boolean runs = status.at("/connector/state").asText().equals("RUNNING") && running >= tasks && running == status.get("tasks").size();
    return failed ? "failed" : runs ? "running" : "waiting";
  }

  private synchronized Map<String, Object> s3(RunRequest request) throws IOException {
    if (closed) {
      throw new IllegalStateException("the rehearsal is over");
    }
    if (s3 == null) {
      s3 = new S3Server(workspace.directory("s3"));
    }
    if (request.bucket != null) {
      s3.createBucket(request.bucket);
    }
    return Map.of("endpoint", s3.endpoint());
  }

  /** Workers before the broker: they would wait for it otherwise; the directory last. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    workers.values().forEach(this::end);
    clusters.values().forEach(this::end);
    end(databases);
    end(s3);
    if (keep) {
      System.err.println("kept: " + workspace.path());
    } else {
      workspace.delete();
    }
  }

  /** What cannot be ended must not keep the rest alive. */
  private void end(AutoCloseable part) {
    try {
      if (part != null) {
        part.close();
      }
    } catch (Exception e) {
      System.err.println("while ending " + part.getClass().getSimpleName() + ": " + e);
    }
  }
}
