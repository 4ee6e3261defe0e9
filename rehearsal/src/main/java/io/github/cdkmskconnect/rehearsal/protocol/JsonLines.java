package io.github.cdkmskconnect.rehearsal.protocol;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one JSON document a line and flushes it, so that a reader can wait for each answer. */
public final class JsonLines {
  private final ObjectMapper json = new ObjectMapper();
  private final OutputStream out;

  public JsonLines(OutputStream out) {
    this.out = out;
  }

  /** The real standard output, from now on for the protocol alone: what others print goes to standard error. */
  public static JsonLines takeStandardOutput() {
    System.setOut(System.err);
    return new JsonLines(new FileOutputStream(FileDescriptor.out));
  }

  public synchronized void write(Object document) throws IOException {
    byte[] line = json.writeValueAsBytes(document);
    byte[] whole = new byte[line.length + 1];
    System.arraycopy(line, 0, whole, 0, line.length);
    whole[line.length] = '\n';
    out.write(whole);
    out.flush();
  }
}
