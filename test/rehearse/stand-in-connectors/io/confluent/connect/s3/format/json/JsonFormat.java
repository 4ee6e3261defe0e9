package io.confluent.connect.s3.format.json;

import io.confluent.connect.s3.format.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.json.JsonConverter;
import standin.Compression;
import standin.Rows;

/** A line of JSON for each value. */
public final class JsonFormat implements Format {
  @Override
  public String extension() {
    return ".json";
  }

  @Override
  public boolean hasSchema() {
    return false;
  }

  @Override
  public Rows rows(OutputStream out, String compression, Map<String, String> properties) throws IOException {
    OutputStream packed = Compression.of(compression, out);
    JsonConverter converter = new JsonConverter();
    converter.configure(Map.of("schemas.enable", "false"), false);
    return new Rows() {
      @Override
      public void write(Schema schema, Object value) throws IOException {
        packed.write(converter.fromConnectData("", schema, value));
        packed.write('\n');
      }

      @Override
      public void close() throws IOException {
        packed.close();
      }
    };
  }
}
