package standin.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.connect.errors.ConnectException;

/** The database of the options, by the driver that lies in the plugin. */
final class Database {
  final Connection connection;
  private final String quote;

  Database(Map<String, String> options) throws SQLException {
    // loading the class that asks makes DriverManager look among the drivers of its class loader
    connection = DriverManager.getConnection(options.get("connection.url"), options.get("connection.user"), options.get("connection.password"));
    quote = connection.getMetaData().getIdentifierQuoteString();
  }

  void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new ConnectException(e);
    }
  }

  boolean isPostgres() {
    return quote.equals("\"");
  }

  String quoted(String name) {
    return quote + name.replace(quote, quote + quote) + quote;
  }
}
