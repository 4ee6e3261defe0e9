package io.github.cdkmskconnect.debezium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.debezium.spi.converter.CustomConverter.Converter;
import io.debezium.spi.converter.CustomConverter.ConverterRegistration;
import io.debezium.spi.converter.RelationalColumn;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Properties;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactValuesTest {
  private static final class Registered implements ConverterRegistration<SchemaBuilder> {
    private Schema schema;
    private Converter converter;

    @Override
    public void register(SchemaBuilder schema, Converter converter) {
      this.schema = schema.build();
      this.converter = converter;
    }
  }

  private static Registered columnOf(String type, int length, boolean optional, String decimals) {
    return columnOf(type, length, optional, decimals, null);
  }

  private static Registered columnOf(String type, int length, boolean optional, String decimals, String columns) {
    RelationalColumn column = (RelationalColumn) Proxy.newProxyInstance(ExactValuesTest.class.getClassLoader(), new Class<?>[] {RelationalColumn.class},
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "typeName": return type;
            case "length": return length < 0 ? OptionalInt.empty() : OptionalInt.of(length);
            case "isOptional": return optional;
            default: throw new UnsupportedOperationException(method.getName());
          }
        });
    Properties properties = new Properties();
    if (decimals != null) {
      properties.setProperty("decimals", decimals);
    }
    if (columns != null) {
      properties.setProperty("columns", columns);
    }
    ExactValues values = new ExactValues();
    values.configure(properties);
    Registered registered = new Registered();
    values.converterFor(column, registered);
    return registered;
  }

  @ParameterizedTest
  @ValueSource(strings = {"BIGINT UNSIGNED", "bigint unsigned", "BIGINT UNSIGNED ZEROFILL", "BIGINT(20) UNSIGNED", "INT8 UNSIGNED", "SERIAL"})
  void unsignedNumbersAreTextFromTheLogAndFromTheTable(String type) {
    Registered column = columnOf(type, -1, true, null);
    assertEquals(Schema.OPTIONAL_STRING_SCHEMA, column.schema);
    assertEquals("18446744073709551614", column.converter.convert(-2L));
    assertEquals("18446744073709551614", column.converter.convert(new BigInteger("18446744073709551614")));
    assertEquals("18446744073709551614", column.converter.convert(new BigDecimal("18446744073709551614")));
    assertEquals("7", column.converter.convert("7"));
    assertEquals("7", column.converter.convert(7));
    assertNull(column.converter.convert(null));
  }

  @Test
  void orDecimalsOfTwentyDigits() {
    Registered column = columnOf("BIGINT UNSIGNED", -1, false, "decimal");
    assertEquals(Decimal.builder(0).parameter("connect.decimal.precision", "20").build(), column.schema);
    assertEquals(new BigDecimal("18446744073709551614"), column.converter.convert(-2L));
  }

  @ParameterizedTest
  @CsvSource({
      "PT-12H-30M, 0, -12:30:00", "PT838H59M59S, 0, 838:59:59", "PT0S, 0, 00:00:00", "PT24H, 0, 24:00:00", "PT1.5S, 3, 00:00:01.500", "PT1S, 3, 00:00:01.000",
      "PT-0.000001S, 6, -00:00:00.000001", "PT1.5S, -1, 00:00:01.500000", "PT1H, -1, 01:00:00",
  })
  void timesAreTextAsTheDatabasePrintsThem(String value, int digits, String text) {
    Registered column = columnOf("TIME", digits, false, null);
    assertEquals(Schema.STRING_SCHEMA, column.schema);
    assertEquals(text, column.converter.convert(Duration.parse(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BIGINT", "INT UNSIGNED", "TIMESTAMP", "TIMETZ", "DATETIME", "YEAR", "VARCHAR", ""})
  void otherColumnsAreLeftToDebezium(String type) {
    assertNull(columnOf(type, -1, true, null).converter);
  }

  @Test
  void onlyTheTypesThatAreAskedFor() {
    assertNull(columnOf("TIME", 0, true, null, "bigint unsigned").converter);
    assertNull(columnOf("BIGINT UNSIGNED", -1, true, null, "time").converter);
    assertEquals("7", columnOf("BIGINT UNSIGNED", -1, true, null, "bigint unsigned").converter.convert(7L));
  }

  @Test
  void otherWordsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> columnOf("TIME", 0, true, "numbers"));
    assertThrows(IllegalArgumentException.class, () -> columnOf("TIME", 0, true, null, "time,date"));
  }
}
