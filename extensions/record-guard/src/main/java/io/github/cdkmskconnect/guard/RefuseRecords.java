package io.github.cdkmskconnect.guard;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.ConnectRecord;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.transforms.Transformation;

/**
 * Refuses records that a sink would stop at for good. A sink that fails on a record when it has collected a batch cannot say which one it was, so that
 * {@code errors.tolerance} does not hold for it; for what a transform refuses, it does: the record goes to the dead-letter queue, and the task goes on.
 */
public final class RefuseRecords<R extends ConnectRecord<R>> implements Transformation<R> {
  static final String KEY_REQUIRED = "key.required";
  static final String KEY_MAX_BYTES = "key.max.bytes";
  static final String VALUE = "value";

  private static final ConfigDef CONFIG_DEF = new ConfigDef()
      .define(KEY_REQUIRED, ConfigDef.Type.BOOLEAN, false, ConfigDef.Importance.HIGH,
          "Whether a record with a value must have a key.")
      .define(KEY_MAX_BYTES, ConfigDef.Type.INT, Integer.MAX_VALUE, ConfigDef.Range.atLeast(1), ConfigDef.Importance.HIGH,
          "How many bytes the text of a key may have, in UTF-8.")
      .define(VALUE, ConfigDef.Type.STRING, Shape.ANY.toString(), ConfigDef.ValidString.in("any", "document", "struct"), ConfigDef.Importance.HIGH,
          "What a value must be: any, a document (an object with fields), or a struct (a document with a schema).");

  /** For the facts of the catalog. */
  public static ConfigDef configDef() {
    return CONFIG_DEF;
  }

  private enum Shape {
    ANY,
    DOCUMENT,
    STRUCT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private boolean keyRequired;
  private int keyMaxBytes;
  private Shape shape;

  @Override
  public void configure(Map<String, ?> configs) {
    AbstractConfig config = new AbstractConfig(CONFIG_DEF, configs, false);
    keyRequired = config.getBoolean(KEY_REQUIRED);
    keyMaxBytes = config.getInt(KEY_MAX_BYTES);
    shape = Shape.valueOf(config.getString(VALUE).toUpperCase(Locale.ROOT));
  }

  @Override
  public R apply(R record) {
    Object value = record.value();
    if (keyRequired && record.key() == null && value != null) {
      throw refused(record, "it has no key");
    }
    if (keyMaxBytes < Integer.MAX_VALUE && record.key() != null) {
      int bytes = record.key().toString().getBytes(StandardCharsets.UTF_8).length;
      if (bytes > keyMaxBytes) {
        throw refused(record, "its key has " + bytes + " bytes, but at most " + keyMaxBytes + " are allowed");
      }
    }
    if (value != null && !fits(value)) {
      throw refused(record, "its value is " + nameOf(value) + ", but must be " + (shape == Shape.STRUCT ? "an object with a schema" : "an object with fields"));
    }
    return record;
  }

  @Override
  public ConfigDef config() {
    return CONFIG_DEF;
  }

  @Override
  public void close() {
    // holds nothing
  }

  private boolean fits(Object value) {
    return shape == Shape.ANY || value instanceof Struct || (shape == Shape.DOCUMENT && value instanceof Map);
  }

  /** Of the record itself nothing is said: it may hold what a log must not. */
  private DataException refused(R record, String why) {
    return new DataException("a record of topic " + record.topic() + ", partition " + record.kafkaPartition() + " is refused, because the sink would stop at it: " + why);
  }

  private static String nameOf(Object value) {
    return value instanceof Map ? "an object without a schema"
        : value instanceof Iterable ? "an array"
        : value instanceof CharSequence ? "a text"
        : value instanceof Number ? "a number"
        : "a " + value.getClass().getSimpleName();
  }
}
