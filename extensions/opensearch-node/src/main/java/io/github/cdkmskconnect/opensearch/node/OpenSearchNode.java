package io.github.cdkmskconnect.opensearch.node;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One node on the loopback. Argument: its directory. Prints "PORT n" when it answers and ends with its standard input. */
public final class OpenSearchNode {
  private OpenSearchNode() {
  }

  public static void main(String[] args) throws Exception {
    int http = freePort();
    int transport = freePort();
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.onBuild((number, settings) -> {
      settings.put("http.host", "127.0.0.1");
      settings.put("http.port", String.valueOf(http));
      settings.put("transport.host", "127.0.0.1");
      settings.put("transport.port", String.valueOf(transport));
    }).build(OpenSearchRunner.newConfigs().basePath(args[0]).clusterName("extensions").numOfNode(1).disableESLogger());
    runner.ensureYellow();
    System.out.println("PORT " + http);
    while (System.in.read() >= 0) {
      // until the test ends or dies
    }
    runner.close();
    System.exit(0);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
