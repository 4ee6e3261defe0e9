package io.github.cdkmskconnect.rehearsal.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cdkmskconnect.rehearsal.TestPlugins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `load` says of a plugin. */
class LoadTest extends AskedServer {
  @TempDir
  Path temp;

  @Test
  void loadListsTheClassesOfARealArchive() throws IOException {
    JsonNode answer = ask(Map.of("op", "load", "plugin", TestPlugins.of("debezium-postgres"),
        "classes", List.of(TestPlugins.POSTGRES, "io.debezium.transforms.ExtractNewRecordState")));
    assertTrue(answer.get("loads").asBoolean(), answer.toString());
    JsonNode source = find(answer, TestPlugins.POSTGRES);
    assertEquals("source", source.get("kind").asText());
    assertEquals("3.6.1.Final", source.get("version").asText());
    assertEquals("debezium-postgres", source.get("location").asText());
    assertEquals("transformation", answer.at("/classes/io.debezium.transforms.ExtractNewRecordState/kind").asText());
  }

  @Test
  void loadNamesTheClassThatIsMissing() throws IOException {
    JsonNode answer = ask(Map.of("op", "load", "plugin", TestPlugins.of("connect-file"), "classes", TestPlugins.POSTGRES));
    assertFalse(answer.get("loads").asBoolean());
    assertFalse(answer.at("/classes/" + TestPlugins.POSTGRES + "/found").asBoolean());
  }

  @Test
  void loadTellsWhatAThrowingConstructorSaid() throws IOException {
    Path plugin = Files.createDirectory(temp.resolve("broken"));
    TestPlugins.jar(plugin.resolve("broken.jar"), BrokenSink.class);
    JsonNode answer = ask(Map.of("op", "load", "plugin", plugin.toString(), "classes", BrokenSink.class.getName()));
    assertFalse(answer.get("loads").asBoolean());
    assertTrue(answer.get("problems").toString().contains("no licence found"), answer.toString());
    assertTrue(answer.at("/problems/0/message").asText().contains("BrokenSink"));
  }

  @Test
  void loadTellsOfClassesForANewerJava() throws IOException {
    Path plugin = Files.createDirectory(temp.resolve("newer"));
    byte[] code = TestPlugins.bytes(EchoProvider.class);
    code[7] = 99; // the class-file version
    TestPlugins.jar(plugin.resolve("newer.jar"), Map.of(TestPlugins.entry(EchoProvider.class), code,
        "META-INF/services/org.apache.kafka.common.config.provider.ConfigProvider", TestPlugins.service(EchoProvider.class)));
    JsonNode answer = ask(Map.of("op", "load", "plugin", plugin.toString()));
    assertFalse(answer.get("loads").asBoolean());
    assertTrue(answer.get("problems").toString().contains("class file version 99"), answer.toString());
  }

  @Test
  void aPluginThatIsNotThereIsAClearFailure() throws IOException {
    JsonNode answer = ask(Map.of("op", "load", "plugin", temp.resolve("nowhere").toString()));
    assertTrue(answer.at("/failure/message").asText().startsWith("no such plugin: "));
  }

  private static JsonNode find(JsonNode answer, String type) {
    for (JsonNode plugin : answer.get("plugins")) {
      if (plugin.get("class").asText().equals(type)) {
        return plugin;
      }
    }
    throw new AssertionError(type + " is not in " + answer);
  }
}
