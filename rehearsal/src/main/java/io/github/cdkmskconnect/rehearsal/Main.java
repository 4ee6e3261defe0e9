package io.github.cdkmskconnect.rehearsal;

import io.github.cdkmskconnect.rehearsal.dump.Dump;
import io.github.cdkmskconnect.rehearsal.guard.LoopbackGuard;
import io.github.cdkmskconnect.rehearsal.offline.OfflineServer;
import io.github.cdkmskconnect.rehearsal.protocol.JsonLines;
import io.github.cdkmskconnect.rehearsal.run.RunServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command line: one subcommand, requests in, JSON lines out. The protocol is described in rehearsal/README.md. */
public final class Main {
  private static final String USAGE = String.join("\n",
      "usage: Main <command> [--allow-network] [FILE]",
      "  validate   validate connector configurations",
      "  load       load plugin directories and list what is in them",
      "  resolve    resolve references through the worker's config providers",
      "  run        run connectors on a broker and workers in this JVM; options --dir DIR, --keep",
      "  dump       write the option definitions of plugins as JSON files (one request)",
      "  serve      any of the three, chosen by `op` of each request, until the input ends",
      "FILE (default: standard input) holds one JSON object a line, or one JSON array of objects.");

  private Main() {
  }

  public static void main(String[] args) throws Exception {
    // Plugins print where they like; only the protocol may reach the real standard output.
    JsonLines out = JsonLines.takeStandardOutput();
    int status = run(args, out);
    // Plugins leave threads behind that are no daemons.
    System.exit(status);
  }

  private static int run(String[] args, JsonLines out) throws Exception {
    List<String> rest = new ArrayList<>(Arrays.asList(args));
    if (rest.isEmpty()) {
      System.err.println(USAGE);
      return 2;
    }
    String command = rest.remove(0);
    boolean guarded = !rest.remove("--allow-network");
    switch (command) {
      case "validate":
      case "load":
      case "resolve":
      case "serve":
        if (guarded) {
          LoopbackGuard.install();
        }
        try (InputStream in = input(rest);
            OfflineServer server = new OfflineServer()) {
          return server.serve(command.equals("serve") ? null : command, in, out);
        }
      case "run":
        if (guarded) {
          LoopbackGuard.install();
        }
        boolean keep = rest.remove("--keep");
        Path directory = directory(rest);
        try (InputStream in = input(rest)) {
          return RunServer.serve(in, in != System.in, out, directory, keep);
        }
      case "dump":
        try (InputStream in = input(rest)) {
          out.write(Dump.run(in));
          return 0;
        }
      default:
        System.err.println("unknown command: " + command + "\n" + USAGE);
        return 2;
    }
  }

  private static Path directory(List<String> rest) {
    int option = rest.indexOf("--dir");
    if (option < 0 || option + 1 == rest.size()) {
      return null;
    }
    rest.remove(option);
    return Path.of(rest.remove(option));
  }

  private static InputStream input(List<String> rest) throws IOException {
    return rest.isEmpty() || rest.get(0).equals("-") ? System.in : Files.newInputStream(Path.of(rest.get(0)));
  }
}
