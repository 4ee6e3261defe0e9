package io.github.cdkmskconnect.debezium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.connect.data.Struct;
import org.junit.jupiter.api.Test;

/** Many records, one in a thousand of them to be read again: what the heap holds after a collection does not grow. */
class LoadTest {
  private static final int TENTHS = 10;
  private static final int READ_AGAIN = 1000;
  private static final long MAY_GROW = 4L << 20;

  @Test
  void memoryIsFlat() throws Exception {
    long records = Long.getLong("load.records", 200_000L);
    StandInDebezium debezium = new StandInDebezium(Map.of(), id -> Map.of("id", id, "tags", List.of("tag"), "note", "note"));
    run(debezium, 0, records / TENTHS);
    long before = heap();
    long most = before;
    long start = System.nanoTime();
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      run(debezium, tenth * (records / TENTHS), records / TENTHS);
      most = Math.max(most, heap());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "debezium-toast: %,d records in %.1f s; heap after collection %.1f MB before, %.1f MB at most%n",
        records, seconds, before / 1e6, most / 1e6);
    assertTrue(most - before < MAY_GROW, "grew by " + (most - before) + " bytes");
    assertEquals((TENTHS + 1) * (records / TENTHS / READ_AGAIN), debezium.queries.get());
  }

  private static void run(StandInDebezium debezium, long first, long count) {
    for (long id = first; id < first + count; id++) {
      boolean untouched = id % READ_AGAIN == 0;
      Struct row = debezium.applied(id, untouched ? null : List.of("a", "b"), "note");
      if (untouched && row.get("tags") == null) {
        throw new AssertionError("not read again: " + id);
      }
    }
  }

  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
