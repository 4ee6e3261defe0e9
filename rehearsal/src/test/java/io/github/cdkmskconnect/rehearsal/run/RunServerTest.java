package io.github.cdkmskconnect.rehearsal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cdkmskconnect.rehearsal.TestPlugins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run without a database: broker, worker, file connectors. */
@Tag("e2e")
class RunServerTest {
  @TempDir
  Path temp;

  @Test
  void recordsPassFromFileToTopicToFile() throws Exception {
    Path source = Files.writeString(temp.resolve("in.txt"), "one\ntwo\nthree\n");
    Path target = temp.resolve("out.txt");
    try (RunProcess run = new RunProcess(Files.createDirectory(temp.resolve("work")))) {
      assertTrue(run.ask(Map.of("op", "status", "id", 1, "name", "in")).at("/failure/message").asText().startsWith("no worker named"));
      assertEquals(9, run.ask(Map.of("op", "topics", "id", 9, "create", List.of(Map.of("name", "lines")))).get("id").asInt());
      JsonNode worker = run.ask(Map.of("op", "worker", "plugin", TestPlugins.of("connect-file"),
          "properties", Map.of("offset.flush.interval.ms", "500", "plugin.discovery", "service_load")));
      assertTrue(worker.get("url").asText().startsWith("http://127.0.0.1:"), worker.toString());
      assertEquals(201, run.ask(Map.of("op", "connector", "name", "in", "config", Map.of("connector.class", TestPlugins.FILE_SOURCE,
          "file", source.toString(), "topic", "lines"))).get("status").asInt());
      assertEquals("running", run.ask(Map.of("op", "await", "name", "in")).get("outcome").asText());
      JsonNode records = run.ask(Map.of("op", "consume", "topic", "lines", "most", 3, "timeout", 20)).get("records");
      assertEquals("one two three", records.findValuesAsText("value").stream().reduce((a, b) -> a + " " + b).orElse(""));
      run.ask(Map.of("op", "produce", "topic", "lines", "records", List.of(Map.of("key", "k", "value", "four"))));
      run.ask(Map.of("op", "connector", "name", "out", "config", Map.of(
          "connector.class", "org.apache.kafka.connect.file.FileStreamSinkConnector", "file", target.toString(), "topics", "lines")));
      assertEquals("running", run.ask(Map.of("op", "await", "name", "out")).get("outcome").asText());
      assertEquals(4, awaitOffsets(run, "connect-out"));
      assertEquals(List.of("one", "two", "three", "four"), Files.readAllLines(target));
      JsonNode bad = run.ask(Map.of("op", "connector", "name", "bad", "config", Map.of("connector.class", TestPlugins.FILE_SOURCE)));
      assertEquals(400, bad.get("status").asInt());
      assertTrue(bad.at("/body/message").asText().contains("\"topic\""), bad.toString());
      assertEquals(204, run.ask(Map.of("op", "delete", "name", "in")).get("status").asInt());
      run.endInput();
      assertTrue(run.endedCleanly());
      assertEquals(1, run.process.exitValue(), "a step failed");
    }
  }

  private static long awaitOffsets(RunProcess run, String group) throws IOException, InterruptedException {
    long committed = 0;
    for (int i = 0; i < 100 && committed < 4; i++) {
      committed = run.ask(Map.of("op", "offsets", "topics", List.of("lines"), "group", group)).at("/committed/lines/0").asLong();
      Thread.sleep(100);
    }
    return committed;
  }

  @Test
  void theEndOfTheInputEndsEverythingInTheMiddleOfAStep() throws Exception {
    try (RunProcess run = new RunProcess(Files.createDirectory(temp.resolve("work")))) {
      run.ask(Map.of("op", "topics", "create", List.of(Map.of("name", "quiet"))));
      run.send(Map.of("op", "consume", "topic", "quiet", "timeout", 600));
      run.endInput();
      assertTrue(run.endedCleanly());
    }
  }

  @Test
  void aSignalEndsEverything() throws Exception {
    try (RunProcess run = new RunProcess(Files.createDirectory(temp.resolve("work")))) {
      run.ask(Map.of("op", "broker"));
      run.process.destroy();
      assertTrue(run.endedCleanly());
    }
  }
}
