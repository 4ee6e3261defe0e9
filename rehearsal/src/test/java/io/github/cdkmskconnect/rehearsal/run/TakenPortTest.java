package io.github.cdkmskconnect.rehearsal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A port that another program takes between its choice and the start of a server. */
class TakenPortTest {
  @TempDir
  Path temp;
  private ServerSocket other;

  /** The first choice has the taken port in one place; the ones after are free. */
  private final class TakenAtFirst extends FreePorts {
    private final int place;
    private final List<int[]> chosen = new ArrayList<>();

    private TakenAtFirst(int place) {
      this.place = place;
    }

    @Override
    int[] choose(int count) throws IOException {
      int[] ports = super.choose(count);
      if (chosen.isEmpty()) {
        ports[place] = other.getLocalPort();
      }
      chosen.add(ports);
      return ports;
    }
  }

  @BeforeEach
  void takeAPort() throws IOException {
    other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
  }

  @AfterEach
  void leaveIt() throws IOException {
    other.close();
  }

  @Test
  void otherPortsAreTriedAndAnyOtherFailureStays() throws Exception {
    TakenAtFirst ports = new TakenAtFirst(0);
    int port = ports.start(1, chosen -> {
      try (ServerSocket socket = new ServerSocket(chosen[0], 1, InetAddress.getByName("127.0.0.1"))) {
        return socket.getLocalPort();
      }
    });
    assertEquals(ports.chosen.get(1)[0], port);
    assertEquals(2, ports.chosen.size());
    List<int[]> tries = new ArrayList<>();
    assertThrows(IOException.class, () -> new FreePorts().start(1, chosen -> {
      tries.add(chosen);
      throw new IOException("no disk");
    }));
    assertEquals(1, tries.size());
  }

  @Test
  void triesEnd() {
    List<int[]> tries = new ArrayList<>();
    FreePorts taken = new FreePorts() {
      @Override
      int[] choose(int count) {
        return new int[] {other.getLocalPort()};
      }
    };
    assertThrows(IOException.class, () -> taken.start(1, chosen -> {
      tries.add(chosen);
      return new ServerSocket(chosen[0], 1, InetAddress.getByName("127.0.0.1"));
    }));
    assertEquals(5, tries.size());
  }

  @Test
  void theBrokerStartsOnOthers() throws Exception {
    for (int place : new int[] {0, 1}) {
      TakenAtFirst ports = new TakenAtFirst(place);
      try (EmbeddedBroker broker = EmbeddedBroker.start(Files.createDirectory(temp.resolve("broker" + place)), ports)) {
        assertEquals("127.0.0.1:" + ports.chosen.get(1)[0], broker.bootstrapServers());
        Properties properties = new Properties();
        properties.setProperty("bootstrap.servers", broker.bootstrapServers());
        try (Admin admin = Admin.create(properties)) {
          assertEquals(1, admin.describeCluster().nodes().get().size());
        }
      }
    }
  }

  @Test
  @Tag("e2e")
  void theDatabaseStartsOnAnother() throws Exception {
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    Workspace workspace = Workspace.create(temp);
    Path home = workspace.directory("postgres");
    PostgresArchive.unpack(RunFixture.postgresBinaries(), null, home);
    TakenAtFirst ports = new TakenAtFirst(0);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, workspace, Map.of(), ports); Connection connection = postgres.connect("postgres")) {
      assertEquals(ports.chosen.get(1)[0], postgres.port());
      assertTrue(connection.isValid(1));
    }
  }
}
