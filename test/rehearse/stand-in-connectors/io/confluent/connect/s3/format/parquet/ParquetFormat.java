package io.confluent.connect.s3.format.parquet;

import io.confluent.connect.s3.format.Format;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import standin.Columns;
import standin.Rows;

/** Parquet, with the schema of the values. */
public final class ParquetFormat implements Format {
  @Override
  public String extension() {
    return ".parquet";
  }

  @Override
  public boolean hasSchema() {
    return true;
  }

  @Override
  public Rows rows(OutputStream out, String compression, Map<String, String> properties) {
    // the sink of Confluent writes lists that take nulls
    return new Columns(out, "parquet", properties.getOrDefault("parquet.codec", "snappy").toUpperCase(Locale.ROOT),
        Map.of("parquet.avro.write-old-list-structure", "false"));
  }
}
