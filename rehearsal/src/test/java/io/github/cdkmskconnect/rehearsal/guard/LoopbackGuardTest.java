package io.github.cdkmskconnect.rehearsal.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("removal")
class LoopbackGuardTest {
  private static SecurityManager before;

  @BeforeAll
  static void guard() {
    before = System.getSecurityManager();
    assertTrue(LoopbackGuard.install());
  }

  @AfterAll
  static void unguard() {
    System.setSecurityManager(before);
  }

  @Test
  void theLoopbackIsOpen() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket socket = new Socket("localhost", server.getLocalPort());
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", server.getLocalPort()))) {
      assertTrue(socket.isConnected() && channel.isConnected());
    }
  }

  @Test
  void socketsChannelsDatagramsAndLookUpsAreRefused() {
    LoopbackGuard.takeRefused();
    assertThrows(SecurityException.class, () -> new Socket("203.0.113.1", 80).close());
    assertThrows(SecurityException.class, () -> SocketChannel.open(new InetSocketAddress("203.0.113.2", 80)).close());
    assertThrows(SecurityException.class, () -> {
      try (DatagramChannel channel = DatagramChannel.open()) {
        channel.connect(new InetSocketAddress("203.0.113.3", 53));
      }
    });
    assertThrows(SecurityException.class, () -> InetAddress.getByName("db.example.com"));
    assertThrows(SecurityException.class, () -> new URL("http://169.254.169.254/latest/meta-data/").openStream().close());
    assertEquals(Set.of("203.0.113.1:80", "203.0.113.2:80", "203.0.113.3:53", "db.example.com", "169.254.169.254:80"),
        LoopbackGuard.takeRefused());
  }

  @Test
  void onlyTextsThatNameTheLoopbackPass() {
    assertTrue(LoopbackGuard.isLoopback("127.8.8.8") && LoopbackGuard.isLoopback("::1") && LoopbackGuard.isLoopback("LOCALHOST"));
    assertTrue(!LoopbackGuard.isLoopback("localhost.example.com") && !LoopbackGuard.isLoopback("2001:db8::1"));
  }
}
