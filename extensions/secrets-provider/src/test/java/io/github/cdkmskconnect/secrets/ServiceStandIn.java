package io.github.cdkmskconnect.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers GetSecretValue and GetParameter as the services do, on the loopback, and remembers what was asked. */
final class ServiceStandIn implements AutoCloseable {
  static final class Call {
    final String target;
    final JsonNode body;
    final String authorization;

    Call(String target, JsonNode body, String authorization) {
      this.target = target;
      this.body = body;
      this.authorization = authorization;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Map<String, Map<String, ?>> answers = new ConcurrentHashMap<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final AtomicInteger trouble = new AtomicInteger();
  private volatile int troubleStatus;
  private volatile Map<String, ?> troubleAnswer = Map.of();

  ServiceStandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  ServiceStandIn secret(String id, String text) {
    answers.put(id, Map.of("Name", id, "SecretString", text));
    return this;
  }

  ServiceStandIn binarySecret(String id) {
    answers.put(id, Map.of("Name", id, "SecretBinary", "AAEC"));
    return this;
  }

  ServiceStandIn parameter(String id, String text) {
    answers.put(id, Map.of("Parameter", Map.of("Name", id, "Type", "SecureString", "Value", text)));
    return this;
  }

  ServiceStandIn failure(String id, String type, String message) {
    answers.put(id, Map.of("__type", type, "message", message));
    return this;
  }

  /** The next calls fail, whatever they ask for. */
  ServiceStandIn trouble(int times, int status, String type) {
    troubleStatus = status;
    troubleAnswer = Map.of("__type", type, "message", "try again");
    trouble.set(times);
    return this;
  }

  List<Call> calls() {
    return calls;
  }

  private void answer(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    calls.add(new Call(target, body, exchange.getRequestHeaders().getFirst("Authorization")));
    boolean secret = target.equals("secretsmanager.GetSecretValue");
    String id = body.path(secret ? "SecretId" : "Name").asText();
    Map<String, ?> answer = answers.getOrDefault(id, Map.of(
        "__type", secret ? "ResourceNotFoundException" : "ParameterNotFound",
        "message", "Secrets Manager can't find the specified secret."));
    int status = answer.containsKey("__type") ? 400 : 200;
    if (trouble.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      answer = troubleAnswer;
      status = troubleStatus;
    }
    byte[] bytes = JSON.writeValueAsBytes(answer);
    exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
