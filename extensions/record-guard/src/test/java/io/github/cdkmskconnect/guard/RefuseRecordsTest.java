package io.github.cdkmskconnect.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefuseRecordsTest {
  private static final Schema ROW = SchemaBuilder.struct().field("id", Schema.INT32_SCHEMA).build();
  private static final Struct STRUCT = new Struct(ROW).put("id", 1);

  private static RefuseRecords<SinkRecord> guard(String... options) {
    Map<String, String> config = new TreeMap<>();
    for (int i = 0; i < options.length; i += 2) {
      config.put(options[i], options[i + 1]);
    }
    RefuseRecords<SinkRecord> guard = new RefuseRecords<>();
    guard.configure(config);
    return guard;
  }

  private static SinkRecord record(Object key, Object value) {
    return new SinkRecord("orders", 3, null, key, null, value, 7);
  }

  private static void refuses(RefuseRecords<SinkRecord> guard, Object key, Object value, String why) {
    DataException refused = assertThrows(DataException.class, () -> guard.apply(record(key, value)));
    assertEquals("a record of topic orders, partition 3 is refused, because the sink would stop at it: " + why, refused.getMessage());
  }

  private static void passes(RefuseRecords<SinkRecord> guard, Object key, Object value) {
    SinkRecord record = record(key, value);
    assertSame(record, guard.apply(record));
  }

  @Test
  void letsEverythingPassByDefault() {
    passes(guard(), null, "text");
    passes(guard(), "k".repeat(10_000), List.of(1));
  }

  @Test
  void demandsKey() {
    RefuseRecords<SinkRecord> guard = guard("key.required", "true");
    refuses(guard, null, Map.of(), "it has no key");
    passes(guard, "1", Map.of());
    passes(guard, null, null);
  }

  @Test
  void countsBytesOfKeyNotLetters() {
    RefuseRecords<SinkRecord> guard = guard("key.max.bytes", "512");
    passes(guard, "k".repeat(512), Map.of());
    refuses(guard, "k".repeat(513), Map.of(), "its key has 513 bytes, but at most 512 are allowed");
    refuses(guard, "ö".repeat(257), null, "its key has 514 bytes, but at most 512 are allowed");
    passes(guard, 42L, Map.of());
    passes(guard, null, Map.of());
  }

  @Test
  void demandsDocument() {
    RefuseRecords<SinkRecord> guard = guard("value", "document");
    passes(guard, "1", Map.of("id", 1));
    passes(guard, "1", STRUCT);
    passes(guard, "1", null);
    refuses(guard, "1", "text", "its value is a text, but must be an object with fields");
    refuses(guard, "1", List.of(), "its value is an array, but must be an object with fields");
    refuses(guard, "1", 7, "its value is a number, but must be an object with fields");
    refuses(guard, "1", true, "its value is a Boolean, but must be an object with fields");
  }

  @Test
  void demandsStruct() {
    RefuseRecords<SinkRecord> guard = guard("value", "struct");
    passes(guard, "1", STRUCT);
    passes(guard, "1", null);
    refuses(guard, "1", Map.of(), "its value is an object without a schema, but must be an object with a schema");
  }

  @Test
  void saysNothingOfWhatIsInRecord() {
    DataException refused = assertThrows(DataException.class, () -> guard("value", "document", "key.max.bytes", "5").apply(record("secret-key", "secret")));
    assertFalse(refused.getMessage().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"value=row", "key.max.bytes=0", "key.required=perhaps"})
  void refusesOptions(String option) {
    String[] parts = option.split("=");
    assertThrows(ConfigException.class, () -> guard(parts[0], parts[1]));
  }
}
