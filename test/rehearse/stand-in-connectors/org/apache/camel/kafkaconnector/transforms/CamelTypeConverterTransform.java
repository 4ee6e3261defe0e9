package org.apache.camel.kafkaconnector.transforms;

import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.ConnectRecord;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.transforms.Transformation;

/** Makes another type of a value, by the converters of Camel. See README.md. */
public final class CamelTypeConverterTransform {
  private static final String TYPE = "target.type";

  private CamelTypeConverterTransform() {
  }

  /** The value of a record. */
  public static final class Value<R extends ConnectRecord<R>> implements Transformation<R> {
    private final CamelContext context = new DefaultCamelContext();
    private Class<?> type;

    @Override
    public void configure(Map<String, ?> given) {
      type = (Class<?>) ConfigDef.parseType(TYPE, given.get(TYPE), ConfigDef.Type.CLASS);
    }

    @Override
    public R apply(R record) {
      Object converted = context.getTypeConverter().tryConvertTo(type, record.value());
      if (converted == null) {
        throw new DataException("CamelTypeConverter was not able to convert the value to " + type.getSimpleName());
      }
      return record.newRecord(record.topic(), record.kafkaPartition(), record.keySchema(), record.key(),
          converted instanceof String ? Schema.OPTIONAL_STRING_SCHEMA : record.valueSchema(), converted, record.timestamp());
    }

    @Override
    public ConfigDef config() {
      return new ConfigDef().define(TYPE, ConfigDef.Type.CLASS, null, ConfigDef.Importance.HIGH, "");
    }

    @Override
    public void close() {
      context.stop();
    }
  }
}
