package io.github.cdkmskconnect.debezium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.debezium.DebeziumException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.connect.data.Struct;
import org.junit.jupiter.api.Test;

/** The password of the database is rotated while rows are read again, and several threads of a snapshot read at once. */
class RotationTest {
  private static final Map<String, String> FAILING = Map.of("reselect.error.handling.mode", "fail");
  private static final SQLException ROTATED = new SQLException("FATAL: password authentication failed for user \"debezium\"", "28P01");

  private static StandInDebezium debezium(Map<String, ?> options) throws SQLException {
    return new StandInDebezium(options, id -> Map.of("id", id, "tags", List.of("tag" + id), "note", "note" + id));
  }

  @Test
  void aRowThatCannotBeReadAgainStopsTheConnectorWhereThatIsWanted() throws Exception {
    StandInDebezium debezium = debezium(FAILING);
    debezium.fail(ROTATED);
    assertThrows(DebeziumException.class, () -> debezium.applied(1, null, "short"));
    assertThrows(DebeziumException.class, () -> debezium.applied(2, List.of("a"), StandInDebezium.MARK));
  }

  @Test
  void afterTheNewPasswordRowsAreReadAgainByTheSameProcessor() throws Exception {
    StandInDebezium debezium = debezium(Map.of());
    debezium.fail(ROTATED);
    assertNull(debezium.applied(1, null, "short").get("tags"));
    debezium.fail(null);
    assertEquals(List.of("tag1"), debezium.applied(1, null, "short").get("tags"));
    assertEquals("note2", debezium.applied(2, List.of("a"), StandInDebezium.MARK).get("note"));
  }

  @Test
  void eachThreadGetsItsOwnRows() throws Exception {
    StandInDebezium debezium = debezium(FAILING);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Integer>> results = new ArrayList<>();
    for (int thread = 0; thread < 8; thread++) {
      long first = thread * 10_000L;
      results.add(threads.submit(() -> {
        int read = 0;
        for (long id = first; id < first + 2000; id++, read++) {
          Struct doubted = debezium.applied(id, null, "short");
          assertEquals(List.of("tag" + id), doubted.get("tags"));
          assertEquals("short", doubted.get("note"));
          Struct marked = debezium.applied(id, List.of("a"), StandInDebezium.MARK);
          assertEquals("note" + id, marked.get("note"));
          assertEquals(List.of("a"), marked.get("tags"));
        }
        return read;
      }));
    }
    for (Future<Integer> result : results) {
      assertEquals(2000, result.get());
    }
    threads.shutdown();
    assertEquals(2 * 8 * 2000, debezium.queries.get());
  }
}
