package io.github.cdkmskconnect.rehearsal.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Starts and ends programs of a database. */
final class ServerProcess {
  private ServerProcess() {
  }

  /**
   * On Linux the child is told when the thread that started it ends; so that thread must stay for as long as the child.
   *
   * @param input what it reads, or null
   */
  static Process spawn(List<String> command, Path directory, Path log, File input) throws IOException, InterruptedException {
    CompletableFuture<Process> started = new CompletableFuture<>();
    Thread keeper = new Thread(() -> {
      try {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        if (input != null) {
          builder.redirectInput(input);
        }
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("MYSQL") || name.startsWith("MARIADB"));
        Process process = builder.start();
        started.complete(process);
        process.waitFor();
      } catch (IOException | InterruptedException e) {
        started.completeExceptionally(e);
      }
    }, "keeper of " + Path.of(command.get(command.size() - 1)).getFileName());
    keeper.setDaemon(true);
    keeper.start();
    try {
      return started.get();
    } catch (ExecutionException e) {
      throw new IOException("cannot run " + command + ": " + e.getCause().getMessage(), e.getCause());
    }
  }

  /** SIGTERM may wait for the clients to leave, which replication connections do not; the children go first, then at once. */
  static void end(Process process) throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    if (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
      children.forEach(ProcessHandle::destroy);
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }
}
