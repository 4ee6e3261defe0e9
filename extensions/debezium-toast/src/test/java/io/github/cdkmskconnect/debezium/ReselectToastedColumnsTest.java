package io.github.cdkmskconnect.debezium;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.debezium.config.CommonConnectorConfig.BinaryHandlingMode;
import io.debezium.data.Bits;
import io.debezium.data.Json;
import io.debezium.data.Uuid;
import io.debezium.data.VariableScaleDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which nulls are doubted. What is read again then is tried with a real PostgreSQL, in the tests of the connectors. */
class ReselectToastedColumnsTest {
  private static final byte[] PLACEHOLDER = "__debezium_unavailable_value".getBytes(StandardCharsets.UTF_8);

  private final ReselectToastedColumns processor = new ReselectToastedColumns();

  @BeforeEach
  void isConfigured() {
    processor.configure(Map.of("type", ReselectToastedColumns.class.getName()));
    processor.know(PLACEHOLDER, BinaryHandlingMode.BYTES);
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        arguments("text", Schema.OPTIONAL_STRING_SCHEMA, false),
        arguments("integer", Schema.OPTIONAL_INT32_SCHEMA, false),
        arguments("boolean", Schema.OPTIONAL_BOOLEAN_SCHEMA, false),
        arguments("double precision", Schema.OPTIONAL_FLOAT64_SCHEMA, false),
        arguments("bytea", Schema.OPTIONAL_BYTES_SCHEMA, false),
        arguments("jsonb", Json.builder().optional().build(), false),
        arguments("hstore", SchemaBuilder.map(Schema.STRING_SCHEMA, Schema.STRING_SCHEMA).optional().build(), false),
        arguments("numeric(12,2)", decimal(12), false),
        arguments("numeric(1000,2)", decimal(1000), true),
        arguments("numeric", VariableScaleDecimal.builder().optional().build(), true),
        arguments("bit varying", Bits.builder(100_000).optional().build(), true),
        arguments("boolean[]", SchemaBuilder.array(Schema.OPTIONAL_BOOLEAN_SCHEMA).optional().build(), true),
        arguments("text[]", SchemaBuilder.array(Schema.OPTIONAL_STRING_SCHEMA).optional().build(), true));
  }

  private static Schema decimal(int precision) {
    return Decimal.builder(2).parameter("connect.decimal.precision", String.valueOf(precision)).optional().build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nulls")
  void aNullIsDoubtedWhereItsTypeHasNoMark(String type, Schema schema, boolean doubted) {
    assertEquals(doubted, processor.mayLackColumns(row(schema, null)));
  }

  @Test
  void whatIsThereIsNotDoubted() {
    assertEquals(false, processor.mayLackColumns(row(SchemaBuilder.array(Schema.BOOLEAN_SCHEMA).optional().build(), List.of())));
  }

  @Test
  void aDefaultDoesNotHideANull() {
    Schema withDefault = SchemaBuilder.array(Schema.BOOLEAN_SCHEMA).optional().defaultValue(List.of(true)).build();
    assertEquals(true, processor.mayLackColumns(row(withDefault, null)));
  }

  @Test
  void inBase64BytesHaveNoMark() {
    processor.know(PLACEHOLDER, BinaryHandlingMode.BASE64);
    assertEquals(true, processor.mayLackColumns(row(Schema.OPTIONAL_STRING_SCHEMA, null)));
    assertEquals(false, processor.mayLackColumns(row(Json.builder().optional().build(), null)));
  }

  @Test
  void theMarkOfUuidsBecomesTheOneThatDebeziumKnows() {
    Schema uuids = SchemaBuilder.array(Uuid.builder().optional().build()).optional().build();
    Struct marked = row(uuids, List.of(UUID.nameUUIDFromBytes(PLACEHOLDER).toString()));
    processor.markUuids(marked);
    assertEquals(List.of("__debezium_unavailable_value"), marked.getArray("column"));

    List<String> real = List.of("00000000-0000-0000-0000-000000000001");
    Struct kept = row(uuids, real);
    processor.markUuids(kept);
    assertEquals(real, kept.getArray("column"));

    Struct empty = row(uuids, null);
    processor.markUuids(empty);
    assertNull(empty.getArray("column"));
  }

  @Test
  void tombstonesAndDeletionsPass() {
    assertDoesNotThrow(() -> processor.apply(null, null));
    Schema envelope = SchemaBuilder.struct().field("after", SchemaBuilder.struct().optional().build()).build();
    assertDoesNotThrow(() -> processor.apply(new Struct(envelope), new Struct(envelope)));
  }

  private static Struct row(Schema schema, Object value) {
    return new Struct(SchemaBuilder.struct().field("column", schema).build()).put("column", value);
  }
}
