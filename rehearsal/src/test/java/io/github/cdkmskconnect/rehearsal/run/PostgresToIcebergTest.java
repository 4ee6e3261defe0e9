package io.github.cdkmskconnect.rehearsal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cdkmskconnect.rehearsal.TestPlugins;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL, Debezium, Kafka, Iceberg on the stand-in for S3, its catalog in PostgreSQL: rows that are only added arrive as they are. */
@Tag("e2e")
class PostgresToIcebergTest {
  private static final String JSON = "org.apache.kafka.connect.json.JsonConverter";
  private static final List<String> COLUMNS = List.of("id", "kind", "amount", "day");

  @Test
  void rowsArriveInTheTable() throws Exception {
    Rehearsal rehearsal = new Rehearsal(Workspace.create(null), false);
    try {
      Map<String, Object> database = RunFixture.postgres(rehearsal);
      RunFixture.sql(rehearsal, "postgres", "CREATE DATABASE lake");
      RunFixture.sql(rehearsal, "postgres", "CREATE TABLE events (id int PRIMARY KEY, kind text, amount double precision, day text);"
          + "INSERT INTO events SELECT n, 'k' || n % 7, n / 8.0, NULL FROM generate_series(1, 1000) n");
      RunRequest s3 = RunFixture.request("s3");
      s3.bucket = "lake";
      String endpoint = (String) rehearsal.step(s3).get("endpoint");
      Map<String, String> catalog = catalog((int) database.get("port"), endpoint);
      RunRequest topics = RunFixture.request("topics");
      RunRequest.Topic control = new RunRequest.Topic();
      control.name = "control-iceberg";
      topics.create = List.of(control);
      rehearsal.step(topics);
      String bootstrap = (String) rehearsal.step(RunFixture.request("broker")).get("bootstrapServers");
      RunFixture.worker(rehearsal, "source", TestPlugins.of("debezium-postgres"), Map.of("offset.flush.interval.ms", "1000"));
      RunFixture.connector(rehearsal, "source", source((int) database.get("port")));
      awaitRecords(rehearsal, 1000);
      // a task that has read its topic to the end sleeps until the next flush, a minute by default, and takes no part in commits
      RunFixture.worker(rehearsal, "sink", TestPlugins.of("iceberg"), Map.of("plugin.discovery", "service_load", "offset.flush.interval.ms", "1000"));
      RunFixture.connector(rehearsal, "sink", sink(bootstrap, catalog));
      assertRows(rehearsal, catalog);
      RunFixture.sql(rehearsal, "postgres", "INSERT INTO events SELECT n, 'late', n, '2026-01-01' FROM generate_series(1001, 1200) n");
      assertRows(rehearsal, catalog);
      RunRequest objects = RunFixture.request("objects");
      objects.bucket = "lake";
      assertTrue(rehearsal.step(objects).get("objects").toString().contains(".parquet"));
    } finally {
      rehearsal.close();
    }
  }

  private static void assertRows(Rehearsal rehearsal, Map<String, String> catalog) throws Exception {
    List<List<String>> expected = RunFixture.sql(rehearsal, "postgres", "SELECT id, kind, CASE WHEN amount = trunc(amount) "
        + "THEN amount || '.0' ELSE amount::text END, day FROM events ORDER BY id");
    List<List<String>> actual = List.of();
    for (long end = System.nanoTime() + 90_000_000_000L; System.nanoTime() < end && !actual.equals(expected); Thread.sleep(2000)) {
      try {
        actual = IcebergRows.read(Path.of(TestPlugins.of("iceberg")), catalog, "shop", "events", COLUMNS);
      } catch (InvocationTargetException e) {
        if (!e.getCause().getClass().getSimpleName().equals("NoSuchTableException")) {
          throw e;
        }
      }
    }
    assertEquals("running", RunFixture.await(rehearsal, "sink").get("outcome"), RunFixture.await(rehearsal, "sink").toString());
    assertEquals(expected, actual);
  }

  private static void awaitRecords(Rehearsal rehearsal, int count) throws Exception {
    RunRequest offsets = RunFixture.request("offsets");
    for (int i = 0; i < 300; i++) {
      if (rehearsal.step(offsets).get("end").toString().contains("ice.public.events={0=" + count)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no " + count + " records after 30 s: " + rehearsal.step(offsets));
  }

  private static Map<String, String> catalog(int port, String endpoint) {
    Map<String, String> result = new TreeMap<>();
    result.put("catalog-impl", "org.apache.iceberg.jdbc.JdbcCatalog");
    result.put("uri", "jdbc:postgresql://127.0.0.1:" + port + "/lake");
    result.put("jdbc.user", EmbeddedPostgres.USER);
    result.put("jdbc.password", EmbeddedPostgres.PASSWORD);
    result.put("warehouse", "s3://lake/warehouse");
    result.put("io-impl", "org.apache.iceberg.aws.s3.S3FileIO");
    result.put("s3.endpoint", endpoint);
    result.put("s3.path-style-access", "true");
    result.put("s3.access-key-id", "any");
    result.put("s3.secret-access-key", "any");
    result.put("client.region", "us-east-1");
    return result;
  }

  private static Map<String, String> source(int port) {
    Map<String, String> config = new TreeMap<>();
    config.put("connector.class", TestPlugins.POSTGRES);
    config.put("tasks.max", "1");
    config.put("database.hostname", "127.0.0.1");
    config.put("database.port", String.valueOf(port));
    config.put("database.user", EmbeddedPostgres.USER);
    config.put("database.password", EmbeddedPostgres.PASSWORD);
    config.put("database.dbname", "postgres");
    config.put("topic.prefix", "ice");
    config.put("table.include.list", "public.events");
    config.put("plugin.name", "pgoutput");
    config.put("slot.name", "ice");
    config.put("publication.name", "ice");
    config.put("publication.autocreate.mode", "filtered");
    config.put("key.converter", JSON);
    config.put("value.converter", JSON);
    config.put("transforms", "unwrap");
    config.put("transforms.unwrap.type", "io.debezium.transforms.ExtractNewRecordState");
    config.put("topic.creation.default.replication.factor", "1");
    config.put("topic.creation.default.partitions", "1");
    return config;
  }

  private static Map<String, String> sink(String bootstrap, Map<String, String> catalog) {
    Map<String, String> config = new TreeMap<>();
    config.put("connector.class", "org.apache.iceberg.connect.IcebergSinkConnector");
    config.put("tasks.max", "1");
    config.put("topics", "ice.public.events");
    config.put("iceberg.tables", "shop.events");
    config.put("iceberg.tables.auto-create-enabled", "true");
    config.put("iceberg.control.commit.interval-ms", "2000");
    config.put("iceberg.kafka.bootstrap.servers", bootstrap);
    config.put("key.converter", JSON);
    config.put("value.converter", JSON);
    catalog.forEach((key, value) -> config.put("iceberg.catalog." + key, value));
    return config;
  }
}
