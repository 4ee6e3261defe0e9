package standin.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Calendar;
import org.apache.kafka.connect.data.Date;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.Field;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.data.Time;
import org.apache.kafka.connect.data.Timestamp;

/** The schema of the rows of a query. */
final class RowSchema {
  final Schema schema;
  private final Calendar zone;

  RowSchema(String name, ResultSetMetaData columns, String numericMapping, Calendar zone) throws SQLException {
    this.zone = zone;
    SchemaBuilder builder = SchemaBuilder.struct().name(name);
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      SchemaBuilder field = type(columns, i, numericMapping);
      builder.field(columns.getColumnLabel(i), columns.isNullable(i) == ResultSetMetaData.columnNoNulls ? field.build() : field.optional().build());
    }
    schema = builder.build();
  }

  private static SchemaBuilder type(ResultSetMetaData columns, int i, String numericMapping) throws SQLException {
    switch (columns.getColumnType(i)) {
      case Types.BIT:
      case Types.BOOLEAN:
        return SchemaBuilder.bool();
      case Types.TINYINT:
      case Types.SMALLINT:
        return SchemaBuilder.int16();
      case Types.INTEGER:
        return columns.isSigned(i) ? SchemaBuilder.int32() : SchemaBuilder.int64();
      case Types.BIGINT:
        return SchemaBuilder.int64();
      case Types.REAL:
        return SchemaBuilder.float32();
      case Types.FLOAT:
      case Types.DOUBLE:
        return SchemaBuilder.float64();
      case Types.NUMERIC:
      case Types.DECIMAL:
        return numericMapping.startsWith("best_fit") && columns.getScale(i) > 0 ? SchemaBuilder.float64()
            : numericMapping.equals("precision_only") && columns.getScale(i) == 0 && columns.getPrecision(i) < 19 ? SchemaBuilder.int64()
            : Decimal.builder(columns.getScale(i));
      case Types.DATE:
        return Date.builder();
      case Types.TIME:
        return Time.builder();
      case Types.TIMESTAMP:
      case Types.TIMESTAMP_WITH_TIMEZONE:
        return Timestamp.builder();
      case Types.BINARY:
      case Types.VARBINARY:
      case Types.LONGVARBINARY:
      case Types.BLOB:
        return SchemaBuilder.bytes();
      default:
        return SchemaBuilder.string();
    }
  }

  Struct row(ResultSet rows) throws SQLException {
    Struct row = new Struct(schema);
    for (Field field : schema.fields()) {
      Object value = value(rows, field);
      row.put(field, rows.wasNull() ? null : value);
    }
    return row;
  }

  private Object value(ResultSet rows, Field field) throws SQLException {
    int i = field.index() + 1;
    String logical = field.schema().name();
    if (Decimal.LOGICAL_NAME.equals(logical)) {
      BigDecimal value = rows.getBigDecimal(i);
      return value == null ? null : value.setScale(Integer.parseInt(field.schema().parameters().get(Decimal.SCALE_FIELD)));
    }
    if (Date.LOGICAL_NAME.equals(logical)) {
      return rows.getDate(i, zone);
    }
    if (Time.LOGICAL_NAME.equals(logical)) {
      return rows.getTime(i, zone);
    }
    if (Timestamp.LOGICAL_NAME.equals(logical)) {
      return rows.getTimestamp(i, zone);
    }
    switch (field.schema().type()) {
      case BOOLEAN:
        return rows.getBoolean(i);
      case INT16:
        return rows.getShort(i);
      case INT32:
        return rows.getInt(i);
      case INT64:
        return rows.getLong(i);
      case FLOAT32:
        return rows.getFloat(i);
      case FLOAT64:
        return rows.getDouble(i);
      case BYTES:
        return rows.getBytes(i);
      default:
        return rows.getString(i);
    }
  }
}
