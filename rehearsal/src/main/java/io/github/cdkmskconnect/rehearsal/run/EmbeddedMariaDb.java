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

/** A real MariaDB on a free port of the loopback, with a binary log of rows. It stands for MySQL too, as far as it does what MySQL does. */
final class EmbeddedMariaDb implements AutoCloseable {
  static final String USER = "rehearsal";
  static final String PASSWORD = "rehearsal";
  private static final int START_SECONDS = 60;

  private final Process process;
  private final int port;

  private EmbeddedMariaDb(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * @param home directory with `bin/mariadbd` and `share`
   * @param workspace gets the directories of data and logs
   * @param settings more settings of the server
   * @param freePorts where it finds a port
   */
  static EmbeddedMariaDb start(Path home, Workspace workspace, Map<String, String> settings, FreePorts freePorts) throws IOException, InterruptedException {
    Path data = workspace.directory("mariadb-data");
    Path log = workspace.path().resolve("mariadb.log");
    UnprivilegedUser user = UnprivilegedUser.find(data);
    user.own(data);
    List<String> command = List.of(home.resolve("bin/mariadbd").toString(), "--no-defaults", "--datadir=" + data, "--basedir=" + home,
        "--lc-messages-dir=" + home.resolve("share"), "--character-set-server=utf8mb4",
        // the directory for temporary files of who started the rehearsal may be closed to the user of the server
        "--tmpdir=" + data);
    initialize(command, home, data, log, user, workspace);
    Path users = Files.writeString(workspace.path().resolve("mariadb-users.sql"),
        "CREATE OR REPLACE USER '" + USER + "'@'%' IDENTIFIED BY '" + PASSWORD + "';\n"
            + "GRANT ALL PRIVILEGES ON *.* TO '" + USER + "'@'%' WITH GRANT OPTION;\n");
    List<String> serving = new ArrayList<>(command);
    // the path of a socket has at most 107 characters; without a directory it is in that of the data
    serving.addAll(List.of("--bind-address=127.0.0.1", "--socket=mariadb.sock", "--server-id=1", "--log-bin=binlog",
        "--binlog-format=ROW", "--binlog-row-image=FULL", "--binlog-row-metadata=FULL", "--init-file=" + users,
        // what is lost with the machine is lost with the rehearsal
        "--innodb-flush-log-at-trx-commit=0", "--sync-binlog=0", "--innodb-buffer-pool-size=64M"));
    settings.forEach((name, value) -> serving.add("--" + name + "=" + value));
    return freePorts.start(1, ports -> serve(user.command(serving), data, log, ports[0]));
  }

  /** The system tables, from the server's own scripts. */
  private static void initialize(List<String> command, Path home, Path data, Path log, UnprivilegedUser user, Workspace workspace)
      throws IOException, InterruptedException {
    StringBuilder sql = new StringBuilder("create database mysql;\nuse mysql;\n");
    for (String script : List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql")) {
      sql.append(Files.readString(home.resolve("share").resolve(script)));
    }
    Path input = Files.writeString(workspace.path().resolve("mariadb-system.sql"), sql);
    List<String> bootstrap = new ArrayList<>(command);
    bootstrap.addAll(List.of("--bootstrap", "--skip-log-bin", "--innodb-flush-log-at-trx-commit=0"));
    Process made = ServerProcess.spawn(user.command(bootstrap), data, log, input.toFile());
    if (!made.waitFor(START_SECONDS, TimeUnit.SECONDS) || made.exitValue() != 0) {
      made.destroyForcibly();
      throw new IOException("the system tables of MariaDB cannot be made: " + Files.readString(log, StandardCharsets.UTF_8).strip());
    }
  }

  private static EmbeddedMariaDb serve(List<String> command, Path data, Path log, int port) throws IOException, InterruptedException {
    List<String> onPort = new ArrayList<>(command);
    onPort.add("--port=" + port);
    EmbeddedMariaDb database = new EmbeddedMariaDb(ServerProcess.spawn(onPort, data, log, null), port);
    try {
      database.awaitReady(log);
      return database;
    } catch (IOException | InterruptedException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private void awaitReady(Path log) throws IOException, InterruptedException {
    SQLException last = null;
    for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS); System.nanoTime() < end; Thread.sleep(50)) {
      if (!process.isAlive()) {
        throw new IOException("MariaDB ended with status " + process.exitValue() + ": " + Files.readString(log).strip());
      }
      try (Connection connection = connect("mysql")) {
        return;
      } catch (SQLException e) {
        last = e;
      }
    }
    throw new IOException("MariaDB is not ready after " + START_SECONDS + " s", last);
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?allowMultiQueries=true&sslMode=disable", USER, PASSWORD);
  }

  @Override
  public void close() throws InterruptedException {
    ServerProcess.end(process);
  }
}
