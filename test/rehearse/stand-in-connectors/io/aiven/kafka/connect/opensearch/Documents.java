package io.aiven.kafka.connect.opensearch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.sink.SinkRecord;

/** What becomes of a record. */
final class Documents {
  private static final int LONGEST_ID = 512;

  /** One line of a bulk request, or two. */
  static final class Action {
    final SinkRecord record;
    final String index;
    final String id;
    /** Null deletes. */
    final String document;
    final boolean versioned;

    Action(SinkRecord record, String index, String id, String document, boolean versioned) {
      this.record = record;
      this.index = index;
      this.id = id;
      this.document = document;
      this.versioned = versioned;
    }

    boolean deletes() {
      return document == null;
    }

    void validate() {
      if (id.getBytes(StandardCharsets.UTF_8).length > LONGEST_ID) {
        throw new ConnectException("Validation Failed: 1: id is too long, must be no longer than 512 bytes but was: "
            + id.getBytes(StandardCharsets.UTF_8).length + ";");
      }
      if (document != null && !document.startsWith("{")) {
        throw new ConnectException("NotXContentException: Compressor detection can only be called on some xcontent bytes or compressed xcontent bytes");
      }
    }

    String lines() {
      ObjectNode about = JSON.createObjectNode();
      ObjectNode fields = about.putObject(deletes() ? "delete" : "index");
      fields.put("_index", index).put("_id", id);
      if (versioned) {
        fields.put("version", record.kafkaOffset()).put("version_type", "external");
      }
      return about + "\n" + (deletes() ? "" : document + "\n");
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final OpensearchSinkConnectorConfig config;
  private final JsonConverter converter = new JsonConverter();

  Documents(OpensearchSinkConnectorConfig config) {
    this.config = config;
    converter.configure(Map.of("schemas.enable", "false"), false);
  }

  /** Null: nothing becomes of it. */
  Action of(SinkRecord record) {
    boolean keyIgnored = config.getBoolean("key.ignore");
    String index = record.topic().toLowerCase(Locale.ROOT);
    if (record.value() == null) {
      switch (config.text("behavior.on.null.values")) {
        case "delete":
          return record.key() == null || keyIgnored ? null : new Action(record, index, id(record), null, true);
        case "fail":
          throw new DataException("Sink connector encountered a null value of " + record.topic());
        default:
          return null;
      }
    }
    String id = keyIgnored ? record.topic() + "+" + record.kafkaPartition() + "+" + record.kafkaOffset() : id(record);
    if (!config.getBoolean("schema.ignore") && record.valueSchema() == null) {
      throw new DataException("Cannot convert schema to mapping without schema.");
    }
    byte[] json = converter.fromConnectData(record.topic(), record.valueSchema(), record.value());
    return new Action(record, index, id, new String(json, StandardCharsets.UTF_8), !keyIgnored && config.text("index.write.method").equals("insert"));
  }

  private static String id(SinkRecord record) {
    Object key = record.key();
    if (key == null) {
      throw new DataException("Key is used as document id and can not be null.");
    }
    if (key instanceof String || key instanceof Number) {
      return key.toString();
    }
    Schema schema = record.keySchema();
    throw new DataException((schema == null ? "MAP" : schema.type()) + " is not supported as the document id.");
  }
}
