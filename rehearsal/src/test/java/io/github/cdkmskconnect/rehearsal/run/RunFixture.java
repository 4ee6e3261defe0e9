package io.github.cdkmskconnect.rehearsal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Steps of a run as a test writes them. */
final class RunFixture {
  private RunFixture() {
  }

  static Path postgresBinaries() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("rehearsal.postgres", "target/postgres")))) {
      return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
    }
  }

  static RunRequest request(String op) {
    RunRequest request = new RunRequest();
    request.op = op;
    return request;
  }

  static Map<String, Object> postgres(Rehearsal rehearsal) throws Exception {
    RunRequest request = request("postgres");
    request.binaries = postgresBinaries().toString();
    return rehearsal.step(request);
  }

  static void worker(Rehearsal rehearsal, String name, String plugin, Map<String, String> properties) throws Exception {
    RunRequest request = request("worker");
    request.worker = name;
    request.plugin = List.of(plugin);
    request.properties = properties;
    rehearsal.step(request);
  }

  static void connector(Rehearsal rehearsal, String name, Map<String, String> config) throws Exception {
    RunRequest request = request("connector");
    request.worker = name;
    request.name = name;
    request.config = config;
    assertEquals(201, rehearsal.step(request).get("status"));
    assertEquals("running", await(rehearsal, name).get("outcome"));
  }

  static Map<String, Object> await(Rehearsal rehearsal, String name) throws Exception {
    RunRequest request = request("await");
    request.worker = name;
    request.name = name;
    return rehearsal.step(request);
  }

  @SuppressWarnings("unchecked")
  static List<List<String>> sql(Rehearsal rehearsal, String database, String sql) throws Exception {
    RunRequest request = request("sql");
    request.database = database;
    request.sql = sql;
    return (List<List<String>>) rehearsal.step(request).get("rows");
  }
}
