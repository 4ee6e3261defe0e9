package io.confluent.connect.s3.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import standin.Rows;

/** How values become bytes. */
public interface Format {
  String extension();

  boolean hasSchema();

  Rows rows(OutputStream out, String compression, Map<String, String> properties) throws IOException;
}
