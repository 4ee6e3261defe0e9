package io.github.cdkmskconnect.rehearsal.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cdkmskconnect.rehearsal.protocol.JsonLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** One server for all tests of a class, and the asking of it. */
abstract class AskedServer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static OfflineServer server;

  @BeforeAll
  static void start() {
    server = new OfflineServer();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  static JsonNode ask(Map<String, Object> request) throws IOException {
    return serve(JSON.writeValueAsString(request)).get(0);
  }

  static List<JsonNode> serve(String requests) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    server.serve(null, new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8)), new JsonLines(out));
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }
}
