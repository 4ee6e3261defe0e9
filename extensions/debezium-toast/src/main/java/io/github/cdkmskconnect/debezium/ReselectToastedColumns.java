package io.github.cdkmskconnect.debezium;

import io.debezium.bean.StandardBeanNames;
import io.debezium.bean.spi.BeanRegistry;
import io.debezium.config.CommonConnectorConfig.BinaryHandlingMode;
import io.debezium.data.Envelope;
import io.debezium.data.Uuid;
import io.debezium.processors.reselect.ReselectColumnsPostProcessor;
import io.debezium.relational.RelationalDatabaseConnectorConfig;
import io.debezium.service.spi.ServiceRegistry;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.Field;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the columns again that the log of PostgreSQL may lack, and no others.
 *
 * <p>PostgreSQL stores long values apart (TOAST) and does not repeat them in the log of a change that leaves them as they are. Debezium writes
 * a mark in their place, which its own post processor finds. But for some types it has no mark and writes null, so its post processor reads
 * every null again: a query for nearly every change of a table with optional columns. Here a null is doubted only where its type has no mark.
 *
 * <p>Takes the options of {@link ReselectColumnsPostProcessor}. With {@code reselect.null.values} said, it does what that one does.
 */
public final class ReselectToastedColumns extends ReselectColumnsPostProcessor {
  private static final Logger LOGGER = LoggerFactory.getLogger(ReselectToastedColumns.class);
  private static final String RESELECT_NULL_VALUES = "reselect.null.values";
  private static final String DECIMAL_PRECISION = "connect.decimal.precision";
  /** Numbers of so many digits are never stored apart: not before a row's columns, all others being apart, fill a page of 8 kB. */
  private static final int SHORT_DECIMAL = 100;

  /** Reads again what has a mark. This object itself reads nulls as well. */
  private final ReselectColumnsPostProcessor marked = new ReselectColumnsPostProcessor();
  private String mark;
  private List<String> markOfUuids;
  private boolean bytesAreText;

  @Override
  public void configure(Map<String, ?> properties) {
    super.configure(properties);
    Map<String, Object> onlyMarked = new HashMap<>(properties);
    onlyMarked.putIfAbsent(RESELECT_NULL_VALUES, "false");
    marked.configure(onlyMarked);
  }

  @Override
  public void injectBeanRegistry(BeanRegistry beans) {
    super.injectBeanRegistry(beans);
    marked.injectBeanRegistry(beans);
    RelationalDatabaseConnectorConfig config = beans.lookupByName(StandardBeanNames.CONNECTOR_CONFIG, RelationalDatabaseConnectorConfig.class);
    know(config.getUnavailableValuePlaceholder(), config.binaryHandlingMode());
  }

  @Override
  public void injectServiceRegistry(ServiceRegistry services) {
    super.injectServiceRegistry(services);
    marked.injectServiceRegistry(services);
  }

  @Override
  public void apply(Object key, Struct value) {
    Struct after = value == null ? null : value.getStruct(Envelope.FieldName.AFTER);
    if (after != null) {
      markUuids(after);
    }
    if (after == null || !mayLackColumns(after) || !reselectNulls(key, value)) {
      marked.apply(key, value);
    }
  }

  /**
   * Debezium gives an array of an enumeration elements that must not be null, and writes null for one that holds a null. Read again, such an array is refused,
   * which would stop the connector, and all tables with it.
   */
  private boolean reselectNulls(Object key, Struct value) {
    try {
      super.apply(key, value);
      return true;
    } catch (DataException e) {
      LOGGER.warn("A row of {} holds a value that Debezium has no schema for, and which is null therefore: {}", value.schema().name(), e.getMessage());
      return false;
    }
  }

  @Override
  public void close() {
    marked.close();
    super.close();
  }

  void know(byte[] placeholder, BinaryHandlingMode binaryHandlingMode) {
    mark = new String(placeholder, StandardCharsets.UTF_8);
    markOfUuids = List.of(UUID.nameUUIDFromBytes(placeholder).toString());
    // in Base64 the mark is lost
    bytesAreText = binaryHandlingMode == BinaryHandlingMode.BASE64 || binaryHandlingMode == BinaryHandlingMode.BASE64_URL_SAFE;
  }

  /** Arrays of UUIDs have a mark of their own, which Debezium's post processor does not know. */
  void markUuids(Struct row) {
    for (Field field : row.schema().fields()) {
      Schema schema = field.schema();
      if (schema.type() == Schema.Type.ARRAY && Uuid.LOGICAL_NAME.equals(schema.valueSchema().name())
          && markOfUuids.equals(row.getWithoutDefault(field.name()))) {
        row.put(field, List.of(mark));
      }
    }
  }

  /** Whether a null of the row may stand for a value that the log does not hold. */
  boolean mayLackColumns(Struct row) {
    for (Field field : row.schema().fields()) {
      if (hasNoMark(field.schema()) && row.getWithoutDefault(field.name()) == null) {
        return true;
      }
    }
    return false;
  }

  /** Measured type by type with Debezium 3.6.1. All other types are too short to be stored apart, or have a mark. */
  private boolean hasNoMark(Schema schema) {
    switch (schema.type()) {
      case ARRAY:
      case STRUCT:
        return true;
      case BYTES:
        return schema.name() != null && !isShortDecimal(schema);
      case STRING:
        return bytesAreText && schema.name() == null;
      default:
        return false;
    }
  }

  private static boolean isShortDecimal(Schema schema) {
    String precision = Decimal.LOGICAL_NAME.equals(schema.name()) && schema.parameters() != null ? schema.parameters().get(DECIMAL_PRECISION) : null;
    return precision != null && Integer.parseInt(precision) <= SHORT_DECIMAL;
  }
}
