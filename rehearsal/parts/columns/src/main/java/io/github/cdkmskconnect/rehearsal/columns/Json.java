package io.github.cdkmskconnect.rehearsal.columns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.IndexedRecord;

/** Values as JsonConverter of Kafka Connect writes them: bytes as Base64, numbers as numbers, logical types as what they are stored as. */
final class Json {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Json() {
  }

  static String of(IndexedRecord record) {
    try {
      return JSON.writeValueAsString(plain(record));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object plain(Object value) {
    if (value instanceof IndexedRecord) {
      IndexedRecord record = (IndexedRecord) value;
      Map<String, Object> fields = new LinkedHashMap<>();
      for (Schema.Field field : record.getSchema().getFields()) {
        fields.put(field.name(), plain(record.get(field.pos())));
      }
      return fields;
    }
    if (value instanceof Map) {
      Map<String, Object> entries = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((key, each) -> entries.put(String.valueOf(key), plain(each)));
      return entries;
    }
    if (value instanceof Iterable) {
      List<Object> list = new ArrayList<>();
      ((Iterable<?>) value).forEach(each -> list.add(plain(each)));
      return list;
    }
    if (value instanceof ByteBuffer) {
      ByteBuffer bytes = ((ByteBuffer) value).duplicate();
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      return Base64.getEncoder().encodeToString(copy);
    }
    if (value instanceof GenericFixed) {
      return Base64.getEncoder().encodeToString(((GenericFixed) value).bytes());
    }
    return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
  }
}
