package io.github.cdkmskconnect.debezium;

import io.debezium.spi.converter.CustomConverter;
import io.debezium.spi.converter.RelationalColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.SchemaBuilder;

/**
 * Keeps values of MySQL and MariaDB that Debezium's own ways of writing lose.
 *
 * <p>A BIGINT UNSIGNED above 9223372036854775807 becomes a negative number, and without a schema an exact Decimal is Base64, which is no better.
 * A TIME reaches from -838:59:59 to 838:59:59, and what is no time of a day becomes null. Other columns are left to Debezium.
 *
 * <p>Options: {@code columns}, the types that are kept, {@code bigint unsigned,time} by default; {@code decimals}, how a BIGINT UNSIGNED is written:
 * {@code text} (the default) or {@code decimal}. A TIME is text, as the database prints it.
 */
public final class ExactValues implements CustomConverter<SchemaBuilder, RelationalColumn> {
  private static final String COLUMNS = "columns";
  private static final String DECIMALS = "decimals";
  private static final Pattern UNSIGNED = Pattern.compile("(BIGINT|INT8)\\b.*\\b(UNSIGNED|ZEROFILL)\\b.*|SERIAL\\b.*");
  private static final Pattern TIME = Pattern.compile("TIME\\b(?! *STAMP).*");
  private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(64);
  /** 18446744073709551615 has so many digits. Without a number, columns of Parquet would have 64 of them, which few readers can take. */
  private static final String DIGITS = "20";
  private static final int MICROSECONDS = 6;

  private static final List<String> TYPES = List.of("bigint unsigned", "time");

  private List<String> types = TYPES;
  private boolean asDecimal;

  @Override
  public void configure(Properties properties) {
    types = Arrays.stream(properties.getProperty(COLUMNS, String.join(",", TYPES)).split(",")).map(String::trim).collect(Collectors.toList());
    if (!TYPES.containsAll(types)) {
      throw new IllegalArgumentException(COLUMNS + " is \"" + properties.getProperty(COLUMNS) + "\"; it may hold " + String.join(" and ", TYPES));
    }
    String decimals = properties.getProperty(DECIMALS, "text").trim();
    if (!decimals.equals("text") && !decimals.equals("decimal")) {
      throw new IllegalArgumentException(DECIMALS + " is \"" + decimals + "\"; it may be text or decimal");
    }
    asDecimal = decimals.equals("decimal");
  }

  @Override
  public void converterFor(RelationalColumn column, ConverterRegistration<SchemaBuilder> registration) {
    String type = column.typeName() == null ? "" : column.typeName().trim().toUpperCase(Locale.ROOT);
    if (types.contains(TYPES.get(0)) && UNSIGNED.matcher(type).matches()) {
      if (asDecimal) {
        SchemaBuilder schema = Decimal.builder(0).parameter("connect.decimal.precision", DIGITS);
        register(column, registration, schema, value -> new BigDecimal(unsigned(value)));
      } else {
        register(column, registration, SchemaBuilder.string(), value -> unsigned(value).toString());
      }
    } else if (types.contains(TYPES.get(1)) && TIME.matcher(type).matches()) {
      int digits = column.length().orElse(0);
      register(column, registration, SchemaBuilder.string(), value -> value instanceof Duration ? time((Duration) value, digits) : value.toString());
    }
  }

  /** A column that must not be null and whose value is missing nevertheless has a default; Debezium asks for that too. */
  private static void register(RelationalColumn column, ConverterRegistration<SchemaBuilder> registration, SchemaBuilder schema, Function<Object, Object> convert) {
    registration.register(column.isOptional() ? schema.optional() : schema, value -> value == null ? null : convert.apply(value));
  }

  /** The binary log holds the 64 bits, of which Java takes the first for a sign. */
  static BigInteger unsigned(Object value) {
    BigInteger number = value instanceof Number && !(value instanceof BigDecimal)
        ? new BigInteger(value.toString()) : new BigDecimal(value.toString().trim()).toBigIntegerExact();
    return number.signum() < 0 ? number.add(RANGE) : number;
  }

  /** As the database prints it, with so many digits behind the point. */
  static String time(Duration time, int digits) {
    Duration length = time.abs();
    long seconds = length.getSeconds();
    StringBuilder text = new StringBuilder(time.isNegative() ? "-" : "")
        .append(String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60));
    int shown = digits > 0 && digits <= MICROSECONDS ? digits : length.getNano() == 0 ? 0 : MICROSECONDS;
    return shown == 0 ? text.toString() : text.append('.').append(String.format(Locale.ROOT, "%09d", length.getNano()), 0, shown).toString();
  }
}
