package io.github.cdkmskconnect.rehearsal.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs SQL text and gives back the last result as text. */
final class SqlClient {
  private SqlClient() {
  }

  /**
   * @param sql one or more statements; each is its own transaction unless the text says BEGIN
   * @param most rows to give back at the most
   */
  static Map<String, Object> run(Connection connection, String sql, int most) throws SQLException {
    Map<String, Object> answer = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      long updated = 0;
      while (rows || statement.getUpdateCount() != -1) {
        if (rows) {
          answer.clear();
          read(statement.getResultSet(), most, answer);
        } else {
          updated += statement.getUpdateCount();
        }
        rows = statement.getMoreResults();
      }
      answer.put("updated", updated);
    }
    return answer;
  }

  private static void read(ResultSet result, int most, Map<String, Object> answer) throws SQLException {
    int width = result.getMetaData().getColumnCount();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= width; i++) {
      columns.add(result.getMetaData().getColumnLabel(i));
    }
    List<List<String>> rows = new ArrayList<>();
    boolean more = result.next();
    for (; more && rows.size() < most; more = result.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        row.add(result.getString(i));
      }
      rows.add(row);
    }
    answer.put("columns", columns);
    answer.put("rows", rows);
    if (more) {
      answer.put("truncated", true);
    }
  }
}
