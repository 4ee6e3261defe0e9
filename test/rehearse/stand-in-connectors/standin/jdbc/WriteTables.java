package standin.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.kafka.connect.data.Date;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.Field;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.data.Time;
import org.apache.kafka.connect.data.Timestamp;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/** Writes a row for each record: new, or over that of the same key; a tombstone removes it. */
public class WriteTables extends SinkTask {
  private final Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
  private final Set<String> made = new HashSet<>();
  private Map<String, String> options;
  private Database database;

  @Override
  public void start(Map<String, String> given) {
    options = given;
    try {
      database = new Database(given);
      database.connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new ConnectException(e);
    }
  }

  private boolean is(String option) {
    return Boolean.parseBoolean(options.get(option));
  }

  @Override
  public void put(Collection<SinkRecord> records) {
    try {
      for (SinkRecord record : records) {
        write(record);
      }
      database.connection.commit();
    } catch (SQLException e) {
      throw new ConnectException(e.getMessage(), e);
    }
  }

  private void write(SinkRecord record) throws SQLException {
    String mode = options.getOrDefault("pk.mode", "none");
    if (record.value() == null && !is("delete.enabled")) {
      throw new ConnectException("Sink connector is configured with 'delete.enabled=false' and 'pk.mode=" + mode
          + "' and therefore requires records with a non-null Struct value and non-null Struct schema");
    }
    if (record.value() != null && !(record.value() instanceof Struct)) {
      throw new ConnectException("the value is no Struct with a schema");
    }
    Map<String, Schema> types = new LinkedHashMap<>();
    Map<String, Object> keys = new LinkedHashMap<>();
    List<String> named = options.getOrDefault("pk.fields", "").isEmpty() ? List.of() : List.of(options.get("pk.fields").split("\\s*,\\s*"));
    if (mode.equals("kafka")) {
      List<String> names = named.isEmpty() ? List.of("__connect_topic", "__connect_partition", "__connect_offset") : named;
      put(keys, types, names.get(0), Schema.STRING_SCHEMA, record.topic());
      put(keys, types, names.get(1), Schema.INT32_SCHEMA, record.kafkaPartition());
      put(keys, types, names.get(2), Schema.INT64_SCHEMA, record.kafkaOffset());
    } else if (mode.equals("record_key") && !(record.key() instanceof Struct)) {
      if (record.key() == null) {
        throw new ConnectException("PK mode is record_key, but the record key is null");
      }
      put(keys, types, named.get(0), record.keySchema(), record.key());
    } else if (!mode.equals("none")) {
      Struct from = (Struct) (mode.equals("record_key") ? record.key() : record.value());
      for (Field field : from.schema().fields()) {
        if (named.isEmpty() || named.contains(field.name())) {
          put(keys, types, field.name(), field.schema(), from.get(field));
        }
      }
    }
    Map<String, Object> columns = new LinkedHashMap<>(keys);
    if (record.value() != null) {
      Struct row = (Struct) record.value();
      row.schema().fields().forEach(field -> put(columns, types, field.name(), field.schema(), row.get(field)));
    }
    String table = table(record.topic());
    if (record.value() == null) {
      run("DELETE FROM " + table + " WHERE " + keys.keySet().stream().map(key -> database.quoted(key) + " = ?").collect(Collectors.joining(" AND ")), keys, types);
      return;
    }
    if (is("auto.create") && made.add(table)) {
      make(table, types, keys.keySet());
    }
    run("INSERT INTO " + table + " (" + list(columns.keySet()) + ") VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")"
        + (options.getOrDefault("insert.mode", "insert").equals("upsert") ? over(columns.keySet(), keys.keySet()) : ""), columns, types);
  }

  private static void put(Map<String, Object> values, Map<String, Schema> types, String name, Schema type, Object value) {
    values.put(name, value);
    types.put(name, type);
  }

  private String table(String topic) {
    String name = options.getOrDefault("table.name.format", "${topic}").replace("${topic}", topic);
    if (is("table.name.normalize")) {
      name = name.replaceAll("[^\\w]", "_");
    }
    List<String> parts = new ArrayList<>();
    for (String part : name.split("\\.")) {
      parts.add(database.quoted(part));
    }
    return String.join(".", parts);
  }

  private String list(Collection<String> names) {
    return names.stream().map(database::quoted).collect(Collectors.joining(", "));
  }

  private String over(Collection<String> columns, Collection<String> keys) {
    String sets = columns.stream().filter(each -> !keys.contains(each)).map(database::quoted)
        .map(each -> database.isPostgres() ? each + " = EXCLUDED." + each : each + " = VALUES(" + each + ")").collect(Collectors.joining(", "));
    return database.isPostgres() ? " ON CONFLICT (" + list(keys) + ") DO UPDATE SET " + sets : " ON DUPLICATE KEY UPDATE " + sets;
  }

  private void make(String table, Map<String, Schema> types, Collection<String> keys) throws SQLException {
    List<String> columns = new ArrayList<>();
    types.forEach((name, type) -> columns.add(database.quoted(name) + " " + column(type, keys.contains(name))));
    try (Statement statement = database.connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS " + table + " (" + String.join(", ", columns) + (keys.isEmpty() ? "" : ", PRIMARY KEY (" + list(keys) + ")") + ")");
    }
  }

  private String column(Schema type, boolean isKey) {
    boolean postgres = database.isPostgres();
    if (Decimal.LOGICAL_NAME.equals(type.name())) {
      return postgres ? "DECIMAL" : "DECIMAL(65," + type.parameters().get(Decimal.SCALE_FIELD) + ")";
    }
    if (Date.LOGICAL_NAME.equals(type.name())) {
      return "DATE";
    }
    if (Time.LOGICAL_NAME.equals(type.name())) {
      return postgres ? "TIME" : "TIME(3)";
    }
    if (Timestamp.LOGICAL_NAME.equals(type.name())) {
      return postgres ? "TIMESTAMP" : "DATETIME(3)";
    }
    switch (type.type()) {
      case BOOLEAN:
        return postgres ? "BOOLEAN" : "TINYINT";
      case INT8:
      case INT16:
        return "SMALLINT";
      case INT32:
        return "INT";
      case INT64:
        return "BIGINT";
      case FLOAT32:
        return postgres ? "REAL" : "FLOAT";
      case FLOAT64:
        return postgres ? "DOUBLE PRECISION" : "DOUBLE";
      case BYTES:
        return postgres ? "BYTEA" : "LONGBLOB";
      default:
        return postgres ? "TEXT" : isKey ? "VARCHAR(256)" : "LONGTEXT";
    }
  }

  private void run(String sql, Map<String, Object> values, Map<String, Schema> types) throws SQLException {
    try (PreparedStatement statement = database.connection.prepareStatement(sql)) {
      int at = 1;
      for (Map.Entry<String, Object> each : values.entrySet()) {
        Object value = each.getValue();
        if (value instanceof java.util.Date) {
          long time = ((java.util.Date) value).getTime();
          String logical = types.get(each.getKey()).name();
          if (Date.LOGICAL_NAME.equals(logical)) {
            statement.setDate(at++, new java.sql.Date(time), utc);
          } else if (Time.LOGICAL_NAME.equals(logical)) {
            statement.setTime(at++, new java.sql.Time(time), utc);
          } else {
            statement.setTimestamp(at++, new java.sql.Timestamp(time), utc);
          }
        } else {
          statement.setObject(at++, value instanceof java.nio.ByteBuffer ? ((java.nio.ByteBuffer) value).array() : value);
        }
      }
      statement.executeUpdate();
    }
  }

  @Override
  public void stop() {
    database.close();
  }

  @Override
  public String version() {
    return "stand-in";
  }
}
