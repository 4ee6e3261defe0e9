package io.github.cdkmskconnect.rehearsal.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cdkmskconnect.rehearsal.TestPlugins;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  /** The facts as committed. */
  private static final Path COMMITTED = Path.of("..", "catalog-source");
  @TempDir
  static Path out;

  @BeforeAll
  static void dump() throws Exception {
    JsonNode sources = JSON.readTree(Path.of("facts", "sources.json").toFile());
    run(Map.of(
        "kafkaConnect", "3.7.2",
        "out", out.toString(),
        "groups", sources.get("groups"),
        "extras", sources.get("extras"),
        "classPath", Map.of("coordinates", "org.apache.kafka:connect-runtime:3.7.2", "artifacts", sources.at("/workers/0/artifacts")),
        "archives", List.of(
            archive("io.debezium:debezium-connector-postgres:3.6.1.Final", "debezium-postgres"),
            archive("org.apache.kafka:connect-file:3.7.2", "connect-file"))));
  }

  private static Map<String, Object> archive(String coordinates, String plugin) {
    return Map.of("coordinates", coordinates, "directory", TestPlugins.of(plugin));
  }

  private static void run(Map<String, Object> request) throws Exception {
    Dump.run(new ByteArrayInputStream(JSON.writeValueAsBytes(request)));
  }

  private static JsonNode option(String file, String type, String name) throws IOException {
    for (JsonNode option : JSON.readTree(out.resolve(file).toFile()).get("classes").get(type).get("options")) {
      if (option.get("name").asText().equals(name)) {
        return option;
      }
    }
    throw new AssertionError(name + " is not in " + file);
  }

  @Test
  void theCommittedFactsAreWhatThePluginsSay() throws IOException {
    List<String> compared = new ArrayList<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        JsonNode fresh = JSON.readTree(file.toFile());
        JsonNode committed = JSON.readTree(COMMITTED.resolve(file.getFileName()).toFile());
        assertEquals(committed.get("classes"), fresh.get("classes"), file.getFileName() + ": run node tools/regenerate-facts.mjs");
        compared.add(file.getFileName().toString());
      }
    }
    assertEquals(List.of("connect-api-3.7.2.json", "connect-file-3.7.2.json", "connect-json-3.7.2.json", "connect-mirror-3.7.2.json",
        "connect-runtime-3.7.2.json", "connect-transforms-3.7.2.json", "debezium-connect-plugins-3.6.1.Final.json",
        "debezium-connector-postgres-3.6.1.Final.json", "kafka-clients-3.7.2.json"), compared);
  }

  @Test
  void aFileOfOneArchiveIsWrittenAsCommittedByteForByte() throws IOException {
    String name = "debezium-connector-postgres-3.6.1.Final.json";
    assertEquals(Files.readString(COMMITTED.resolve(name)), Files.readString(out.resolve(name)));
  }

  @Test
  void whatDebeziumKeepsToItselfIsThere() throws IOException {
    JsonNode host = option("debezium-connector-postgres-3.6.1.Final.json", TestPlugins.POSTGRES, "database.hostname");
    assertFalse(host.get("required").asBoolean());
    assertTrue(host.at("/debezium/required").asBoolean());
    JsonNode mode = option("debezium-connector-postgres-3.6.1.Final.json", TestPlugins.POSTGRES, "binary.handling.mode");
    assertEquals("[\"base64\",\"base64-url-safe\",\"bytes\",\"hex\"]", mode.at("/debezium/allowedValues").toString());
  }

  @Test
  void rangesAndListsOfValuesAreThere() throws IOException {
    JsonNode tasks = option("connect-runtime-3.7.2.json", "org.apache.kafka.connect.runtime.ConnectorConfig", "tasks.max");
    assertEquals(1, tasks.at("/validator/f_min").asInt());
    JsonNode acks = option("kafka-clients-3.7.2.json", "org.apache.kafka.clients.producer.ProducerConfig", "acks");
    assertEquals("[\"all\",\"-1\",\"0\",\"1\"]", acks.at("/validator/f_validStrings").toString());
  }

  @Test
  void noDocumentationIsKept() throws IOException {
    String text = Files.readString(out.resolve("connect-runtime-3.7.2.json"));
    assertFalse(text.contains("documentation"), "only facts are kept");
    assertFalse(text.contains("Maximum number of tasks"));
  }

  @Test
  void anArchiveWithoutPluginsIsAnError() {
    IOException error = assertThrows(IOException.class, () -> run(Map.of("kafkaConnect", "3.7.2", "out", out.toString(),
        "groups", Map.of("x", "y"), "archives", List.of(archive("x:y:1", "connect-file")))));
    assertTrue(error.getMessage().startsWith("no plugin class found in x:y:1"));
  }
}
