package io.github.cdkmskconnect.rehearsal.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.connect.connector.ConnectRecord;
import org.apache.kafka.connect.data.Field;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.json.JsonConverter;

/** A record of Kafka Connect as it can be shown. */
final class RecordState {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonConverter PLAIN = new JsonConverter();

  static {
    PLAIN.configure(Map.of("schemas.enable", "false"), false);
  }

  private RecordState() {
  }

  static Map<String, Object> of(ConnectRecord<?> record) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("topic", record.topic());
    state.put("partition", record.kafkaPartition());
    state.put("timestamp", record.timestamp());
    state.put("key", json(record.keySchema(), record.key()));
    state.put("keyType", type(record.keySchema(), record.key()));
    state.put("value", json(record.valueSchema(), record.value()));
    state.put("valueType", type(record.valueSchema(), record.value()));
    Map<String, String> decimals = decimals(record.value());
    if (!decimals.isEmpty()) {
      state.put("decimals", decimals);
    }
    Map<String, Object> headers = new LinkedHashMap<>();
    record.headers().forEach(header -> headers.put(header.key(), json(header.schema(), header.value())));
    if (!headers.isEmpty()) {
      state.put("headers", headers);
    }
    return state;
  }

  /** The decimals of a row, or of the row in a change event, as text: JSON has them as bytes that do not say their scale. */
  private static Map<String, String> decimals(Object value) {
    Map<String, String> decimals = new LinkedHashMap<>();
    if (value instanceof Struct) {
      Struct row = (Struct) value;
      if (row.schema().field("after") != null && row.get("after") instanceof Struct) {
        row = row.getStruct("after");
      }
      for (Field field : row.schema().fields()) {
        if (row.get(field) instanceof BigDecimal) {
          decimals.put(field.name(), ((BigDecimal) row.get(field)).toPlainString());
        }
      }
    }
    return decimals;
  }

  private static JsonNode json(Schema schema, Object value) {
    if (value == null) {
      return null;
    }
    try {
      return JSON.readTree(PLAIN.fromConnectData("", schema, value));
    } catch (IOException | RuntimeException e) {
      return JSON.getNodeFactory().textNode(String.valueOf(value));
    }
  }

  /** `struct`, `string`, or how it is without a schema: `map without schema`. */
  private static String type(Schema schema, Object value) {
    if (schema != null) {
      String type = schema.type().getName();
      return schema.name() == null ? type : type + " " + schema.name();
    }
    return value == null ? null : value.getClass().getSimpleName().replace("HashMap", "map").toLowerCase(java.util.Locale.ROOT) + " without schema";
  }
}
