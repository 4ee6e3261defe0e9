package io.github.cdkmskconnect.rehearsal.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Ports of the loopback on which nothing listens.
 *
 * Between the choice and the start of a server another program may take one; then the server is started again on others.
 */
class FreePorts {
  private static final int TRIES = 5;

  /** Starts a server; what a failed start has begun is gone when it throws. */
  interface Start<T> {
    T on(int[] ports) throws IOException, InterruptedException;
  }

  final <T> T start(int count, Start<T> server) throws IOException, InterruptedException {
    for (int left = TRIES; ; left--) {
      int[] ports = choose(count);
      try {
        return server.on(ports);
      } catch (IOException | RuntimeException e) {
        if (left == 1 || !anyIsTaken(ports)) {
          throw e;
        }
      }
    }
  }

  /** All held open together, so that they differ. */
  int[] choose(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      int[] ports = new int[count];
      for (int index = 0; index < count; index++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")));
        ports[index] = sockets.get(index).getLocalPort();
      }
      return ports;
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }

  private static boolean anyIsTaken(int[] ports) {
    for (int port : ports) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
        continue;
      } catch (IOException e) {
        return true;
      }
    }
    return false;
  }
}
