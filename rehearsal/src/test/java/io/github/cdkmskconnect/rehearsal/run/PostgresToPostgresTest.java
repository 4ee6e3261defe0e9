package io.github.cdkmskconnect.rehearsal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cdkmskconnect.rehearsal.TestPlugins;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * PostgreSQL, Debezium, Kafka, Debezium's JDBC sink, PostgreSQL: after each kind of change the tables at both ends are equal.
 *
 * <p>The source is configured as for a search index, but where a table needs it otherwise: schemas travel along, since the sink makes
 * columns of them, and numbers and times stay what they are.
 */
@Tag("e2e")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresToPostgresTest {
  private static final String JSON = "org.apache.kafka.connect.json.JsonConverter";
  private static Rehearsal rehearsal;
  private static String columns = "id, customer, price, qty, ts, day, note, active";

  @BeforeAll
  static void start() throws Exception {
    rehearsal = new Rehearsal(Workspace.create(null), false);
    Map<String, Object> database = RunFixture.postgres(rehearsal);
    sql("postgres", "CREATE DATABASE shop");
    sql("postgres", "CREATE DATABASE mirror");
    sql("shop", "CREATE TABLE orders (id int PRIMARY KEY, customer text, price numeric(12,4), qty int, ts timestamptz, day date, note text,"
        + " active boolean);"
        + "CREATE TABLE lines (order_id int, line int, label text, amount numeric(12,4), PRIMARY KEY (order_id, line));"
        // incompressible, so that it is stored out of line
        + "INSERT INTO orders SELECT n, 'c' || n, n * 1.0001, n, '2024-02-29 13:14:15.123456Z'::timestamptz + n * interval '1 hour',"
        + " '2024-02-29'::date + n, (SELECT string_agg(md5(n::text || i::text), '') FROM generate_series(1, 400) i), n % 2 = 0"
        + " FROM generate_series(1, 50) n;"
        + "INSERT INTO lines SELECT o, l, 'line ' || l, o + l / 10.0 FROM generate_series(1, 20) o, generate_series(1, 3) l");
    RunFixture.worker(rehearsal, "source", TestPlugins.of("debezium-postgres"), Map.of("offset.flush.interval.ms", "1000"));
    RunFixture.connector(rehearsal, "source", source((int) database.get("port")));
    RunFixture.worker(rehearsal, "sink", TestPlugins.of("debezium-jdbc"), Map.of("offset.flush.interval.ms", "1000"));
    awaitTopics();
    RunFixture.connector(rehearsal, "sink", sink((int) database.get("port")));
  }

  /** The sink subscribes by name: topics that are not there yet are found only minutes later. */
  private static void awaitTopics() throws Exception {
    RunRequest offsets = RunFixture.request("offsets");
    for (int i = 0; i < 200; i++) {
      if (rehearsal.step(offsets).get("end").toString().contains("shop.public.lines")) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no topic after 20 s");
  }

  @AfterAll
  static void stop() throws IOException {
    rehearsal.close();
  }

  private static Map<String, String> source(int port) {
    Map<String, String> config = new TreeMap<>();
    config.put("connector.class", TestPlugins.POSTGRES);
    config.put("tasks.max", "1");
    config.put("database.hostname", "127.0.0.1");
    config.put("database.port", String.valueOf(port));
    config.put("database.user", EmbeddedPostgres.USER);
    config.put("database.password", EmbeddedPostgres.PASSWORD);
    config.put("database.dbname", "shop");
    config.put("topic.prefix", "shop");
    config.put("table.include.list", "public.orders,public.lines");
    config.put("plugin.name", "pgoutput");
    config.put("slot.name", "rehearsal");
    config.put("publication.name", "rehearsal");
    config.put("publication.autocreate.mode", "filtered");
    config.put("heartbeat.interval.ms", "5000");
    config.put("tombstones.on.delete", "true");
    config.put("binary.handling.mode", "base64");
    config.put("key.converter", JSON);
    config.put("key.converter.schemas.enable", "true");
    config.put("value.converter", JSON);
    config.put("value.converter.schemas.enable", "true");
    config.put("decimal.handling.mode", "precise");
    config.put("transforms", "unwrap");
    config.put("transforms.unwrap.type", "io.debezium.transforms.ExtractNewRecordState");
    config.put("transforms.unwrap.delete.tombstone.handling.mode", "delete-to-tombstone");
    config.put("post.processors", "reselect");
    config.put("reselect.type", "io.debezium.processors.reselect.ReselectColumnsPostProcessor");
    config.put("topic.creation.default.replication.factor", "1");
    config.put("topic.creation.default.partitions", "3");
    config.put("topic.creation.default.cleanup.policy", "compact");
    return config;
  }

  private static Map<String, String> sink(int port) {
    Map<String, String> config = new TreeMap<>();
    config.put("connector.class", "io.debezium.connector.jdbc.JdbcSinkConnector");
    config.put("tasks.max", "1");
    config.put("topics", "shop.public.orders,shop.public.lines");
    config.put("connection.url", "jdbc:postgresql://127.0.0.1:" + port + "/mirror");
    config.put("connection.username", EmbeddedPostgres.USER);
    config.put("connection.password", EmbeddedPostgres.PASSWORD);
    config.put("insert.mode", "upsert");
    config.put("delete.enabled", "true");
    config.put("primary.key.mode", "record_key");
    config.put("schema.evolution", "basic");
    config.put("key.converter", JSON);
    config.put("key.converter.schemas.enable", "true");
    config.put("value.converter", JSON);
    config.put("value.converter.schemas.enable", "true");
    config.put("transforms", "table");
    config.put("transforms.table.type", "org.apache.kafka.connect.transforms.RegexRouter");
    config.put("transforms.table.regex", "shop\\.public\\.(.*)");
    config.put("transforms.table.replacement", "$1");
    return config;
  }

  private static List<List<String>> sql(String database, String sql) throws Exception {
    return RunFixture.sql(rehearsal, database, sql);
  }

  /** Makes the change, waits for the sink and compares all rows and columns as text. */
  private static void change(String statements) throws Exception {
    sql("shop", statements);
    assertTablesEqual("orders", columns, "id");
    assertTablesEqual("lines", "order_id, line, label, amount", "order_id, line");
  }

  private static void assertTablesEqual(String table, String columns, String order) throws Exception {
    String query = "SELECT " + columns + " FROM " + table + " ORDER BY " + order;
    List<List<String>> expected = sql("shop", query);
    List<List<String>> actual = List.of();
    for (long end = System.nanoTime() + 30_000_000_000L; System.nanoTime() < end; Thread.sleep(100)) {
      try {
        actual = sql("mirror", query);
      } catch (java.sql.SQLException e) {
        continue; // the sink has not made the table or the column yet
      }
      if (expected.equals(actual)) {
        return;
      }
    }
    assertEquals("running", RunFixture.await(rehearsal, "source").get("outcome"));
    Map<String, Object> sink = RunFixture.await(rehearsal, "sink");
    assertEquals("running", sink.get("outcome"), sink.toString());
    assertEquals(expected, actual, table);
  }

  @Test
  @Order(1)
  void snapshot() throws Exception {
    change("SELECT 1");
    assertEquals("50", sql("mirror", "SELECT count(*) FROM orders").get(0).get(0));
    assertEquals("60", sql("mirror", "SELECT count(*) FROM lines").get(0).get(0));
  }

  @Test
  @Order(2)
  void insert() throws Exception {
    change("INSERT INTO orders VALUES (100, 'zoë \"quoted\"', 99.9999, 1, now(), '2026-01-31', 'x', true)");
  }

  @Test
  @Order(3)
  void insertOfARowOfNulls() throws Exception {
    change("INSERT INTO orders (id) VALUES (101)");
  }

  @Test
  @Order(4)
  void updateWithAnUntouchedLongColumn() throws Exception {
    assertTrue(Integer.parseInt(sql("shop", "SELECT pg_relation_size(reltoastrelid) FROM pg_class WHERE relname = 'orders'")
        .get(0).get(0)) > 0, "the long column is not stored out of line, so the test would show nothing");
    change("UPDATE orders SET qty = qty + 1000 WHERE id <= 10");
  }

  @Test
  @Order(5)
  void columnsToNull() throws Exception {
    change("UPDATE orders SET customer = NULL, price = NULL, ts = NULL, day = NULL, active = NULL WHERE id = 3");
  }

  @Test
  @Order(6)
  void delete() throws Exception {
    change("DELETE FROM orders WHERE id IN (4, 5); DELETE FROM lines WHERE order_id = 2 AND line = 1");
    assertEquals(List.of(), sql("mirror", "SELECT id FROM orders WHERE id IN (4, 5)"));
  }

  @Test
  @Order(7)
  void changeOfASingleKey() throws Exception {
    change("UPDATE orders SET id = 206 WHERE id = 6");
  }

  @Test
  @Order(8)
  void changeOfACompositeKey() throws Exception {
    change("UPDATE lines SET line = 9 WHERE order_id = 3 AND line = 3");
  }

  @Test
  @Order(9)
  void deleteAndInsertInOneTransaction() throws Exception {
    change("BEGIN; DELETE FROM orders WHERE id = 7; INSERT INTO orders (id, customer) VALUES (7, 'again'); COMMIT");
  }

  @Test
  @Order(10)
  void manyUpdatesOfOneRow() throws Exception {
    change("DO $$ BEGIN FOR n IN 1..500 LOOP UPDATE orders SET qty = n WHERE id = 8; END LOOP; END $$");
    assertEquals("500", sql("mirror", "SELECT qty FROM orders WHERE id = 8").get(0).get(0));
  }

  @Test
  @Order(11)
  void aColumnMore() throws Exception {
    columns += ", extra";
    change("ALTER TABLE orders ADD COLUMN extra text; UPDATE orders SET extra = 'e' || id WHERE id IN (9, 10)");
  }

  @Test
  @Order(12)
  void aColumnLess() throws Exception {
    columns = columns.replace(", active", "");
    change("ALTER TABLE orders DROP COLUMN active; UPDATE orders SET customer = 'after the drop' WHERE id = 11");
  }

  @Test
  @Order(13)
  void anotherType() throws Exception {
    change("ALTER TABLE orders ALTER COLUMN qty TYPE bigint; UPDATE orders SET qty = 123456 WHERE id = 12");
  }
}
