package standin.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTask;

/** Asks tables for what is new: by a number, by a time, by both, or for all rows. */
public class ReadTables extends SourceTask {
  private final Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
  private final Map<String, Map<String, Object>> positions = new HashMap<>();
  private final Map<String, Long> asked = new HashMap<>();
  private Map<String, String> options;
  private Database database;

  @Override
  public void start(Map<String, String> given) {
    options = given;
    try {
      database = new Database(given);
      for (String table : tables()) {
        Map<String, Object> stored = context.offsetStorageReader().offset(Map.of("table", table));
        positions.put(table, stored == null ? Map.of() : stored);
      }
    } catch (SQLException e) {
      throw new ConnectException(e);
    }
  }

  private List<String> tables() throws SQLException {
    List<String> named = new ArrayList<>();
    for (String option : List.of("table.whitelist", "table.include.list")) {
      if (!options.getOrDefault(option, "").isEmpty()) {
        named.addAll(List.of(options.get(option).split("\\s*,\\s*")));
      }
    }
    if (named.isEmpty()) {
      String schema = database.isPostgres() ? "public" : null;
      try (ResultSet found = database.connection.getMetaData().getTables(database.connection.getCatalog(), schema, "%", new String[] {"TABLE"})) {
        while (found.next()) {
          named.add(found.getString("TABLE_NAME"));
        }
      }
    }
    return named;
  }

  @Override
  public List<SourceRecord> poll() throws InterruptedException {
    long pause = Long.parseLong(options.getOrDefault("poll.interval.ms", "5000"));
    List<SourceRecord> records = new ArrayList<>();
    for (String table : positions.keySet()) {
      long now = System.currentTimeMillis();
      if (now - asked.getOrDefault(table, 0L) >= pause) {
        asked.put(table, now);
        read(table, records);
      }
    }
    if (records.isEmpty()) {
      Thread.sleep(Math.min(pause, 100));
    }
    return records;
  }

  private void read(String table, List<SourceRecord> records) {
    String mode = options.get("mode");
    String number = mode.contains("incrementing") ? options.get("incrementing.column.name") : null;
    String time = mode.contains("timestamp") ? options.get("timestamp.column.name").split(",")[0].trim() : null;
    String name = table.substring(table.lastIndexOf('.') + 1);
    long until = System.currentTimeMillis() - Long.parseLong(options.getOrDefault("timestamp.delay.interval.ms", "0"));
    Map<String, Object> position = new LinkedHashMap<>(positions.get(table));
    long lastNumber = (Long) position.getOrDefault("incrementing", -1L);
    long lastTime = (Long) position.getOrDefault("timestamp", 0L);
    try (PreparedStatement statement = database.connection.prepareStatement(query(table, number, time))) {
      int at = 1;
      if (time != null) {
        statement.setTimestamp(at++, new Timestamp(until), utc);
        statement.setTimestamp(at++, new Timestamp(lastTime), utc);
        if (number != null) {
          statement.setTimestamp(at++, new Timestamp(lastTime), utc);
        }
      }
      if (number != null) {
        statement.setLong(at, lastNumber);
      }
      try (ResultSet rows = statement.executeQuery()) {
        RowSchema schema = new RowSchema(name, rows.getMetaData(), options.getOrDefault("numeric.mapping", "none"), utc);
        while (rows.next()) {
          Struct row = schema.row(rows);
          if (number != null) {
            position.put("incrementing", rows.getLong(number));
          }
          if (time != null) {
            position.put("timestamp", rows.getTimestamp(time, utc).getTime());
          }
          records.add(new SourceRecord(Map.of("table", table), new HashMap<>(position), options.getOrDefault("topic.prefix", "") + name, schema.schema, row));
        }
      }
      positions.put(table, position);
    } catch (SQLException e) {
      throw new ConnectException(table + ": " + e.getMessage(), e);
    }
  }

  private String query(String table, String number, String time) {
    StringBuilder name = new StringBuilder();
    for (String part : table.split("\\.")) {
      name.append(name.length() == 0 ? "" : ".").append(database.quoted(part));
    }
    String select = "SELECT * FROM " + name;
    String n = number == null ? null : database.quoted(number);
    String t = time == null ? null : database.quoted(time);
    if (time != null && number != null) {
      return select + " WHERE " + t + " < ? AND (" + t + " > ? OR (" + t + " = ? AND " + n + " > ?)) ORDER BY " + t + ", " + n;
    }
    return time != null ? select + " WHERE " + t + " < ? AND " + t + " > ? ORDER BY " + t : number != null ? select + " WHERE " + n + " > ? ORDER BY " + n : select;
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
