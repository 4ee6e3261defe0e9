package io.aiven.kafka.connect.s3;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.sink.SinkRecord;
import standin.Columns;
import standin.Compression;
import standin.Rows;
import standin.S3Upload;

/** Writes a group of records as one object. */
final class ObjectWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Options options;
  private final String type;
  private final JsonConverter converter = new JsonConverter();

  ObjectWriter(Options options) {
    this.options = options;
    type = options.text("format.output.type", "csv").toLowerCase(Locale.ROOT);
    converter.configure(Map.of("schemas.enable", "false"), false);
  }

  /** Columns have one schema in an object. */
  boolean mustPart(SinkRecord first, SinkRecord next) {
    return columns() && first.valueSchema() != null && !first.valueSchema().equals(next.valueSchema());
  }

  private boolean columns() {
    return type.equals("parquet") || type.equals("avro");
  }

  void write(String key, List<SinkRecord> records) throws IOException {
    String endpoint = options.text("aws.s3.endpoint", null);
    String compression = options.text("file.compression.type", "gzip");
    S3Upload upload = new S3Upload(endpoint, options.text("aws.s3.bucket.name", null), key, options.getInt("aws.s3.part.size.bytes"));
    if (columns()) {
      // whatever happens in between, the object is completed
      try (upload) {
        Rows rows = new Columns(upload, type, type.equals("avro") ? avroCodec(compression) : parquetCodec(compression), options.ofWriter());
        for (SinkRecord record : records) {
          Schema schema = envelope() ? wrapped(record) : record.valueSchema();
          rows.write(schema, envelope() && schema != null ? struct(schema, record) : record.value());
        }
        rows.close();
      }
      return;
    }
    try (OutputStream out = Compression.of(compression, upload)) {
      List<String> lines = new ArrayList<>();
      for (SinkRecord record : records) {
        lines.add(line(record));
      }
      String text = type.equals("json") ? "[\n" + String.join(",\n", lines) + "\n]" : String.join("\n", lines);
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private boolean envelope() {
    return options.getBoolean("format.output.envelope");
  }

  private static String avroCodec(String compression) {
    return compression.equals("none") ? "null" : compression.equals("zstd") ? "zstandard" : compression.equals("gzip") ? "deflate" : compression;
  }

  private static String parquetCodec(String compression) {
    return compression.equals("none") ? "UNCOMPRESSED" : compression.toUpperCase(Locale.ROOT);
  }

  private Schema wrapped(SinkRecord record) {
    if (record.valueSchema() == null || record.keySchema() == null) {
      return null;
    }
    SchemaBuilder builder = SchemaBuilder.struct().name("connector_records");
    for (String field : options.fields()) {
      builder.field(field, field.equals("key") ? record.keySchema() : field.equals("value") ? record.valueSchema() : Schema.INT64_SCHEMA);
    }
    return builder.build();
  }

  private Struct struct(Schema schema, SinkRecord record) {
    Struct result = new Struct(schema);
    for (String field : options.fields()) {
      result.put(field, field.equals("key") ? record.key() : field.equals("value") ? record.value() : number(field, record));
    }
    return result;
  }

  private static long number(String field, SinkRecord record) {
    return field.equals("offset") ? record.kafkaOffset() : record.timestamp();
  }

  private String line(SinkRecord record) throws IOException {
    if (type.equals("csv")) {
      List<String> cells = new ArrayList<>();
      for (String field : options.fields()) {
        cells.add(field.equals("offset") || field.equals("timestamp") ? String.valueOf(number(field, record)) : cell(field, record));
      }
      return String.join(",", cells);
    }
    if (!envelope()) {
      return json(record.topic(), record.valueSchema(), record.value());
    }
    ObjectNode line = JSON.createObjectNode();
    for (String field : options.fields()) {
      if (field.equals("key")) {
        line.set(field, JSON.readTree(json(record.topic(), record.keySchema(), record.key())));
      } else if (field.equals("value")) {
        line.set(field, JSON.readTree(json(record.topic(), record.valueSchema(), record.value())));
      } else {
        line.put(field, number(field, record));
      }
    }
    return line.toString();
  }

  private String cell(String field, SinkRecord record) {
    Object data = field.equals("key") ? record.key() : record.value();
    if (data == null) {
      return "";
    }
    if (!(data instanceof byte[]) && !field.equals("key")) {
      throw new DataException("Record value schema type must be BYTES, STRING given");
    }
    byte[] bytes = data instanceof byte[] ? (byte[]) data : String.valueOf(data).getBytes(StandardCharsets.UTF_8);
    return options.text("format.output.fields.value.encoding", "base64").equals("none") && field.equals("value")
        ? new String(bytes, StandardCharsets.UTF_8) : Base64.getEncoder().encodeToString(bytes);
  }

  private String json(String topic, Schema schema, Object value) {
    byte[] json = value == null ? null : converter.fromConnectData(topic, schema, value);
    return json == null ? "null" : new String(json, StandardCharsets.UTF_8);
  }
}
