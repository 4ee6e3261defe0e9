package io.github.cdkmskconnect.debezium;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import io.debezium.bean.StandardBeanNames;
import io.debezium.bean.spi.BeanRegistry;
import io.debezium.config.CommonConnectorConfig.BinaryHandlingMode;
import io.debezium.data.Envelope;
import io.debezium.jdbc.JdbcConnection;
import io.debezium.relational.Column;
import io.debezium.relational.CustomConverterRegistry;
import io.debezium.relational.RelationalDatabaseConnectorConfig;
import io.debezium.relational.RelationalDatabaseSchema;
import io.debezium.relational.Table;
import io.debezium.relational.TableId;
import io.debezium.relational.ValueConverter;
import io.debezium.relational.ValueConverterProvider;
import io.debezium.service.spi.ServiceRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;

/** What Debezium hands to a post processor: a table {@code shop.public.orders(id, tags text[], note text)}, and a database that is told what a row holds. */
final class StandInDebezium {
  static final String MARK = "__debezium_unavailable_value";
  static final Schema ROW = SchemaBuilder.struct().name("shop.public.orders.Value").optional().field("id", Schema.INT64_SCHEMA)
      .field("tags", SchemaBuilder.array(Schema.OPTIONAL_STRING_SCHEMA).optional().build()).field("note", Schema.OPTIONAL_STRING_SCHEMA).build();
  private static final TableId TABLE = new TableId("shop", "public", "orders");
  private static final Schema KEY = SchemaBuilder.struct().field("id", Schema.INT64_SCHEMA).build();
  private static final Schema SOURCE = SchemaBuilder.struct().field("db", Schema.STRING_SCHEMA).field("schema", Schema.STRING_SCHEMA)
      .field("table", Schema.STRING_SCHEMA).build();
  private static final Schema ENVELOPE = SchemaBuilder.struct().name("shop.public.orders.Envelope").field(Envelope.FieldName.BEFORE, ROW)
      .field(Envelope.FieldName.AFTER, ROW).field(Envelope.FieldName.SOURCE, SOURCE).field(Envelope.FieldName.OPERATION, Schema.STRING_SCHEMA).build();

  final AtomicLong queries = new AtomicLong();
  final ReselectToastedColumns processor = new ReselectToastedColumns();
  /** What a query answers of the row with this id, for every column that is asked for. */
  private final LongFunction<Map<String, Object>> rows;
  private volatile SQLException failure;

  StandInDebezium(Map<String, ?> options, LongFunction<Map<String, Object>> rows) throws SQLException {
    this.rows = rows;
    BeanRegistry beans = stub(BeanRegistry.class);
    RelationalDatabaseConnectorConfig config = stub(RelationalDatabaseConnectorConfig.class);
    when(config.getUnavailableValuePlaceholder()).thenReturn(MARK.getBytes(StandardCharsets.UTF_8));
    when(config.binaryHandlingMode()).thenReturn(BinaryHandlingMode.BYTES);
    // outside of the other stubbing, which would be interrupted by it
    RelationalDatabaseSchema schema = schema();
    JdbcConnection connection = connection();
    ValueConverterProvider converters = stub(ValueConverterProvider.class);
    ValueConverter asItIs = value -> value;
    when(converters.converter(any(), any())).thenReturn(asItIs);
    when(beans.lookupByName(StandardBeanNames.CONNECTOR_CONFIG, RelationalDatabaseConnectorConfig.class)).thenReturn(config);
    when(beans.lookupByName(StandardBeanNames.DATABASE_SCHEMA, RelationalDatabaseSchema.class)).thenReturn(schema);
    when(beans.lookupByName(StandardBeanNames.JDBC_CONNECTION, JdbcConnection.class)).thenReturn(connection);
    when(beans.lookupByName(StandardBeanNames.VALUE_CONVERTER, ValueConverterProvider.class)).thenReturn(converters);
    ServiceRegistry services = stub(ServiceRegistry.class);
    CustomConverterRegistry none = stub(CustomConverterRegistry.class);
    when(none.getValueConverter(any(), any())).thenReturn(Optional.empty());
    when(services.tryGetService(CustomConverterRegistry.class)).thenReturn(none);

    processor.configure(options);
    processor.injectBeanRegistry(beans);
    processor.injectServiceRegistry(services);
  }

  /** Stubs remember no call, which millions of records would fill the memory with. */
  private static <T> T stub(Class<T> type) {
    return mock(type, withSettings().stubOnly());
  }

  private static RelationalDatabaseSchema schema() {
    Table table = Table.editor().tableId(TABLE)
        .addColumns(Column.editor().name("id").type("int8").create(), Column.editor().name("tags").type("text[]").optional(true).create(),
            Column.editor().name("note").type("text").optional(true).create())
        .setPrimaryKeyNames(List.of("id")).create();
    RelationalDatabaseSchema schema = stub(RelationalDatabaseSchema.class);
    when(schema.tableFor(any(TableId.class))).thenReturn(table);
    return schema;
  }

  private JdbcConnection connection() throws SQLException {
    JdbcConnection connection = stub(JdbcConnection.class);
    when(connection.createTableId(any(), any(), any())).thenReturn(TABLE);
    when(connection.getQualifiedTableName(TABLE)).thenReturn("public.orders");
    when(connection.reselectColumns(any(), any(), any(), any(), any(), any())).thenAnswer(call -> {
      queries.incrementAndGet();
      if (failure != null) {
        throw failure;
      }
      List<Object> key = call.getArgument(3);
      JdbcConnection.ResultSetConsumer consumer = call.getArgument(5);
      consumer.accept(resultSet(rows.apply((Long) key.get(0))));
      return true;
    });
    return connection;
  }

  private static ResultSet resultSet(Map<String, Object> row) throws SQLException {
    ResultSet result = stub(ResultSet.class);
    when(result.getObject(anyString())).thenAnswer(column -> row.get(column.<String>getArgument(0)));
    return result;
  }

  /** From now on every query fails, or none if this is null. */
  void fail(SQLException with) {
    failure = with;
  }

  static Struct key(long id) {
    return new Struct(KEY).put("id", id);
  }

  static Struct update(long id, List<String> tags, String note) {
    Struct source = new Struct(SOURCE).put("db", "shop").put("schema", "public").put("table", "orders");
    return new Struct(ENVELOPE).put(Envelope.FieldName.AFTER, new Struct(ROW).put("id", id).put("tags", tags).put("note", note))
        .put(Envelope.FieldName.SOURCE, source).put(Envelope.FieldName.OPERATION, Envelope.Operation.UPDATE.code());
  }

  /** The row as it leaves the processor. */
  Struct applied(long id, List<String> tags, String note) {
    Struct value = update(id, tags, note);
    processor.apply(key(id), value);
    return value.getStruct(Envelope.FieldName.AFTER);
  }
}
