package io.github.cdkmskconnect.rehearsal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database comes and goes with the process, as root and as anybody else. */
@Tag("e2e")
class EmbeddedPostgresTest {
  @TempDir
  Path temp;

  private RunProcess start() throws Exception {
    // JUnit's own directory is closed to other users
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new RunProcess(Files.createDirectory(temp.resolve("work")));
  }

  private static JsonNode postgres(RunProcess run) throws Exception {
    JsonNode answer = run.ask(Map.of("op", "postgres", "binaries", RunFixture.postgresBinaries().toString(),
        "properties", Map.of("max_connections", "33")));
    assertTrue(answer.has("port"), answer.toString());
    return answer;
  }

  @Test
  void sqlAndSettings() throws Exception {
    try (RunProcess run = start()) {
      postgres(run);
      JsonNode level = run.ask(Map.of("op", "sql", "sql", "SHOW wal_level"));
      assertEquals("logical", level.at("/rows/0/0").asText());
      JsonNode rows = run.ask(Map.of("op", "sql", "sql",
          "CREATE TABLE t (id int, v text); INSERT INTO t VALUES (1, 'é'), (2, NULL); SELECT current_setting('max_connections') m, * FROM t"));
      assertEquals("[\"m\",\"id\",\"v\"]", rows.get("columns").toString());
      assertEquals("[[\"33\",\"1\",\"é\"],[\"33\",\"2\",null]]", rows.get("rows").toString());
      JsonNode wrong = run.ask(Map.of("op", "sql", "sql", "SELEC 1"));
      assertTrue(wrong.at("/failure/message").asText().contains("syntax error"), wrong.toString());
      run.endInput();
      assertTrue(run.endedCleanly());
    }
  }

  @Test
  void whatIsUnpackedServesLaterRuns() throws Exception {
    Path unpacked = temp.resolve("kept").resolve("binaries.tar");
    try (RunProcess run = start()) {
      JsonNode answer = run.ask(Map.of("op", "postgres", "binaries", RunFixture.postgresBinaries().toString(), "unpacked", unpacked.toString()));
      assertTrue(answer.has("port"), answer.toString());
      run.endInput();
      assertTrue(run.endedCleanly());
    }
    try (Stream<Path> kept = Files.list(unpacked.getParent())) {
      assertEquals(List.of(unpacked), kept.toList());
    }
    try (RunProcess run = new RunProcess(Files.createDirectory(temp.resolve("later")))) {
      JsonNode answer = run.ask(Map.of("op", "postgres", "binaries", "it is not read.jar", "unpacked", unpacked.toString()));
      assertTrue(answer.has("port"), answer.toString());
    }
  }

  @Test
  void anUnusableArchiveIsAClearFailure() throws Exception {
    Path jar = Files.createFile(temp.resolve("empty.jar"));
    try (RunProcess run = start()) {
      JsonNode answer = run.ask(Map.of("op", "postgres", "binaries", jar.toString()));
      assertTrue(answer.at("/failure/message").asText().startsWith("no PostgreSQL binaries in"), answer.toString());
    }
  }

  @Test
  void aDirectoryThatTheDatabaseMayNotEnterIsNamed() throws Exception {
    Path closed = Files.createDirectory(temp.resolve("closed"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (RunProcess run = new RunProcess(closed)) {
      JsonNode answer = run.ask(Map.of("op", "postgres", "binaries", RunFixture.postgresBinaries().toString()));
      if ("root".equals(System.getProperty("user.name"))) {
        assertTrue(answer.at("/failure/message").asText().contains("who may not enter " + closed), answer.toString());
      } else {
        assertTrue(answer.has("port"), "who is not root need not become somebody else: " + answer);
      }
    }
  }

  @Test
  void aKilledRehearsalTakesItsDatabaseAlong() throws Exception {
    try (RunProcess run = start()) {
      long pid = postgres(run).get("pid").asLong();
      run.process.destroyForcibly().waitFor();
      assertTrue(RunProcess.ends(pid), "PostgreSQL outlived the process that started it");
    }
  }

  @Test
  void theEndOfTheInputWhileItStartsLeavesNothing() throws Exception {
    try (RunProcess run = start()) {
      run.send(Map.of("op", "postgres", "binaries", RunFixture.postgresBinaries().toString()));
      Thread.sleep(1500); // in the middle of unpacking, initdb or the start
      run.endInput();
      assertTrue(run.endedCleanly());
    }
  }
}
