package io.github.cdkmskconnect.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** The proxy that recomputes signatures with botocore: src/test/python/checker.py. */
final class Checker implements AutoCloseable {
  static final String REGION = "eu-central-1";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient control = HttpClient.newHttpClient();
  private final Process process;
  private final int port;

  Checker(String service, String... backend) throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("python"), "src/test/python/checker.py", service, REGION));
    command.addAll(List.of(backend));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
    if (line == null) {
      throw new IOException("the checker did not start");
    }
    port = Integer.parseInt(line);
  }

  int port() {
    return port;
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  /** The only keys that are right from now on. */
  void accept(AwsCredentials... keys) throws Exception {
    Map<String, Map<String, String>> all = new HashMap<>();
    for (AwsCredentials key : keys) {
      all.put(key.accessKeyId(), key instanceof AwsSessionCredentials
          ? Map.of("secret", key.secretAccessKey(), "token", ((AwsSessionCredentials) key).sessionToken())
          : Map.of("secret", key.secretAccessKey()));
    }
    call(HttpRequest.newBuilder(URI.create(url() + "/_checker/keys")).PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(all))).build());
  }

  int right() throws Exception {
    return report().path("right").asInt();
  }

  int rightBy(String keyId) throws Exception {
    return report().path("byKey").path(keyId).asInt();
  }

  /** Each as "METHOD target: reason". */
  List<String> wrong() throws Exception {
    List<String> wrong = new ArrayList<>();
    report().path("wrong").forEach(w -> wrong.add(w.path("method").asText() + " " + w.path("target").asText() + ": " + w.path("reason").asText()));
    return wrong;
  }

  private JsonNode report() throws Exception {
    return JSON.readTree(call(HttpRequest.newBuilder(URI.create(url() + "/_checker/report")).build()));
  }

  private String call(HttpRequest request) throws Exception {
    return control.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
