package io.confluent.connect.s3.format.bytearray;

import io.confluent.connect.s3.format.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.errors.DataException;
import standin.Compression;
import standin.Rows;

/** Values as they are, with a separator behind each. */
public final class ByteArrayFormat implements Format {
  @Override
  public String extension() {
    return ".bin";
  }

  @Override
  public boolean hasSchema() {
    return false;
  }

  @Override
  public Rows rows(OutputStream out, String compression, Map<String, String> properties) throws IOException {
    OutputStream packed = Compression.of(compression, out);
    byte[] separator = properties.getOrDefault("format.bytearray.separator", System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    return new Rows() {
      @Override
      public void write(Schema schema, Object value) throws IOException {
        if (!(value instanceof byte[])) {
          throw new DataException("ByteArrayFormat needs values that are bytes, by ByteArrayConverter");
        }
        packed.write((byte[]) value);
        packed.write(separator);
      }

      @Override
      public void close() throws IOException {
        packed.close();
      }
    };
  }
}
