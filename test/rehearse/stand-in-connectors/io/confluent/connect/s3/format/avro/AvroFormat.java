package io.confluent.connect.s3.format.avro;

import io.confluent.connect.s3.format.Format;
import java.io.OutputStream;
import java.util.Map;
import standin.Columns;
import standin.Rows;

/** Avro, with the schema of the values. */
public final class AvroFormat implements Format {
  @Override
  public String extension() {
    return ".avro";
  }

  @Override
  public boolean hasSchema() {
    return true;
  }

  @Override
  public Rows rows(OutputStream out, String compression, Map<String, String> properties) {
    return new Columns(out, "avro", properties.getOrDefault("avro.codec", "null"), Map.of());
  }
}
