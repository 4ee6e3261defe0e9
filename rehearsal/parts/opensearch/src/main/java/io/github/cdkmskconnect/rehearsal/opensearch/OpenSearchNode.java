package io.github.cdkmskconnect.rehearsal.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One node on the loopback. Argument: its directory. To each line of its input with an `id` it answers with that id and its address,
 * once it is ready; it ends with its input.
 */
public final class OpenSearchNode {
  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final int ATTEMPTS = 5;

  private OpenSearchNode() {
  }

  public static void main(String[] args) throws Exception {
    PrintStream answers = System.out;
    System.setOut(System.err); // what the node prints is no answer
    endWithInput(answers, args[0]);
  }

  private static void endWithInput(PrintStream answers, String directory) throws Exception {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int[] port = {0};
    Exception[] failure = {null};
    // the input is the parent's pulse, also while the node starts
    Thread starting = new Thread(() -> {
      try {
        port[0] = start(directory);
      } catch (Exception e) {
        failure[0] = e;
      }
    }, "start");
    starting.setDaemon(true);
    starting.start();
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      Matcher id = ID.matcher(line);
      if (id.find()) {
        Thread answer = new Thread(() -> answer(answers, id.group(1), starting, port, failure), "answer");
        answer.setDaemon(true);
        answer.start();
      }
    }
    // not halt: a JVM that is to archive its classes does so on its way out
    System.exit(0);
  }

  private static void answer(PrintStream answers, String id, Thread starting, int[] port, Exception[] failure) {
    try {
      starting.join();
    } catch (InterruptedException e) {
      return;
    }
    String text = failure[0] == null
        ? "\"url\":\"http://127.0.0.1:" + port[0] + "\""
        : "\"failure\":{\"class\":\"" + failure[0].getClass().getName() + "\",\"message\":\"" + String.valueOf(failure[0].getMessage()).replaceAll("[\"\\\\\\p{Cntrl}]", " ") + "\"}";
    answers.println("{\"id\":" + id + "," + text + "}");
    answers.flush();
  }

  private static int start(String directory) throws IOException {
    for (int attempt = 1;; attempt++) {
      int[] ports = {freePort(), freePort()};
      try {
        start(directory + "/" + attempt, ports);
        return ports[0];
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !String.valueOf(e).contains("Bind")) {
          throw e;
        }
      }
    }
  }

  private static void start(String directory, int[] ports) {
    @SuppressWarnings("resource") // it ends with the process
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.onBuild((number, settings) -> {
      settings.put("http.host", "127.0.0.1");
      settings.put("http.port", String.valueOf(ports[0]));
      settings.put("transport.host", "127.0.0.1");
      settings.put("transport.port", String.valueOf(ports[1]));
      // as a domain has it
      settings.put("action.auto_create_index", "true");
      settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
    }).build(OpenSearchRunner.newConfigs().basePath(directory).clusterName("rehearsal").numOfNode(1).disableESLogger());
    runner.ensureYellow();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
