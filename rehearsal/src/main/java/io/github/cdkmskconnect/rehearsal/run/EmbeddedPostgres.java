package io.github.cdkmskconnect.rehearsal.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL on a free port of the loopback, with logical decoding switched on. */
final class EmbeddedPostgres implements AutoCloseable {
  static final String USER = "postgres";
  static final String PASSWORD = "postgres";
  private static final int START_SECONDS = 60;

  private final Process process;
  private final int port;

  private EmbeddedPostgres(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * @param home directory with `bin/initdb`
   * @param workspace gets the directories of data and logs
   * @param settings more settings of the server
   * @param freePorts where it finds a port
   */
  static EmbeddedPostgres start(Path home, Workspace workspace, Map<String, String> settings, FreePorts freePorts)
      throws IOException, InterruptedException {
    Path data = workspace.directory("postgres-data");
    Path log = workspace.path().resolve("postgres.log");
    UnprivilegedUser user = UnprivilegedUser.find(data);
    user.own(data);
    Path password = Files.writeString(workspace.path().resolve("postgres-password"), PASSWORD);
    initialize(home, data, password, log, user);
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString(),
        "-c", "listen_addresses=127.0.0.1",
        "-c", "unix_socket_directories=",
        "-c", "wal_level=logical",
        "-c", "max_replication_slots=20",
        "-c", "max_wal_senders=20",
        // what is lost with the machine is lost with the rehearsal
        "-c", "fsync=off"));
    settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return freePorts.start(1, ports -> serve(user.command(command), data, log, ports[0]));
  }

  private static EmbeddedPostgres serve(List<String> command, Path data, Path log, int port) throws IOException, InterruptedException {
    List<String> onPort = new ArrayList<>(command);
    onPort.addAll(List.of("-c", "port=" + port));
    EmbeddedPostgres postgres = new EmbeddedPostgres(ServerProcess.spawn(onPort, data, log, null), port);
    try {
      postgres.awaitReady(log);
      return postgres;
    } catch (IOException | InterruptedException | RuntimeException e) {
      postgres.close();
      throw e;
    }
  }

  private static void initialize(Path home, Path data, Path password, Path log, UnprivilegedUser user)
      throws IOException, InterruptedException {
    Process initdb = ServerProcess.spawn(user.command(List.of(home.resolve("bin/initdb").toString(), "-D", data.toString(), "-U", USER,
        "--pwfile=" + password, "-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "--no-sync")), data, log, null);
    if (!initdb.waitFor(START_SECONDS, TimeUnit.SECONDS) || initdb.exitValue() != 0) {
      initdb.destroyForcibly();
      throw new IOException("initdb failed: " + Files.readString(log, StandardCharsets.UTF_8).strip());
    }
  }

  private void awaitReady(Path log) throws IOException, InterruptedException {
    SQLException last = null;
    for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS); System.nanoTime() < end; Thread.sleep(50)) {
      if (!process.isAlive()) {
        throw new IOException("PostgreSQL ended with status " + process.exitValue() + ": " + Files.readString(log).strip());
      }
      try (Connection connection = connect("postgres")) {
        return;
      } catch (SQLException e) {
        last = e;
      }
    }
    throw new IOException("PostgreSQL is not ready after " + START_SECONDS + " s", last);
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, PASSWORD);
  }

  @Override
  public void close() throws InterruptedException {
    ServerProcess.end(process);
  }
}
