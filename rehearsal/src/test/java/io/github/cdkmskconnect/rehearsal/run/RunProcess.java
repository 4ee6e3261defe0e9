package io.github.cdkmskconnect.rehearsal.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cdkmskconnect.rehearsal.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** `Main run` as another program drives it: a process of its own, JSON lines both ways. */
final class RunProcess implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  final Process process;
  private final Path directory;
  private final Writer in;
  private final BufferedReader out;

  RunProcess(Path directory) throws IOException {
    this.directory = directory;
    process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", System.getProperty("java.class.path"),
        Main.class.getName(), "run", "--dir", directory.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    in = process.outputWriter(StandardCharsets.UTF_8);
    out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  void send(Map<String, Object> request) throws IOException {
    in.write(JSON.writeValueAsString(request) + "\n");
    in.flush();
  }

  JsonNode ask(Map<String, Object> request) throws IOException {
    send(request);
    return JSON.readTree(out.readLine());
  }

  void endInput() throws IOException {
    in.close();
  }

  /** Whether it ended in time, having left nothing in its directory. */
  boolean endedCleanly() throws IOException, InterruptedException {
    return process.waitFor(30, TimeUnit.SECONDS) && isEmpty(directory);
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  /** Whether a process is gone before long. */
  static boolean ends(long pid) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      if (ProcessHandle.of(pid).map(handle -> !handle.isAlive()).orElse(true)) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
