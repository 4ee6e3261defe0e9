package io.github.cdkmskconnect.rehearsal.s3;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.xerial.snappy.SnappyInputStream;

/** Reads an object back, whatever its name says: by how its bytes begin. */
public final class ObjectReader {
  private static final String COLUMNS = "io.github.cdkmskconnect.rehearsal.columns.ReadColumns";

  private final Map<List<String>, Function<Path, List<String>>> columnReaders = new HashMap<>();

  /**
   * @param libraries what reads Parquet and Avro
   * @return `format`: `lines`, `parquet` or `avro`, `compression` of lines, and `records` as text: JSON of columns, lines as they are
   */
  public Map<String, Object> read(Path file, List<String> libraries) throws IOException {
    byte[] head = head(file);
    Map<String, Object> answer = new LinkedHashMap<>();
    if (startsWith(head, "PAR1") || startsWith(head, "Obj\u0001")) {
      if (libraries.isEmpty()) {
        throw new IllegalArgumentException("Parquet and Avro need `libraries`");
      }
      answer.put("format", startsWith(head, "PAR1") ? "parquet" : "avro");
      answer.put("records", columns(libraries).apply(file));
      return answer;
    }
    String compression = compression(head);
    try (InputStream in = unpacked(compression, new BufferedInputStream(Files.newInputStream(file)))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      answer.put("format", "lines");
      answer.put("compression", compression);
      answer.put("records", text.isEmpty() ? List.of() : Arrays.asList(text.split("\r?\n")));
    }
    return answer;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(8);
    }
  }

  private static boolean startsWith(byte[] head, String magic) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith(magic);
  }

  private static String compression(byte[] head) {
    return startsWith(head, "\u001f\u008b") ? "gzip"
        : startsWith(head, "(\u00b5/\u00fd") ? "zstd"
        : startsWith(head, "\u0082SNAPPY") ? "snappy" : "none";
  }

  private static InputStream unpacked(String compression, InputStream in) throws IOException {
    switch (compression) {
      case "gzip":
        return new GZIPInputStream(in);
      case "zstd":
        return new ZstdInputStream(in);
      case "snappy":
        return new SnappyInputStream(in);
      default:
        return in;
    }
  }

  /** Their libraries and those of Kafka do not go together: they get a loader of their own. */
  private Function<Path, List<String>> columns(List<String> libraries) throws IOException {
    Function<Path, List<String>> found = columnReaders.get(libraries);
    if (found == null) {
      URL[] urls = new URL[libraries.size()];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = url(libraries.get(i));
      }
      found = make(new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
      columnReaders.put(libraries, found);
    }
    return file -> within(columnReaders.get(libraries), file);
  }

  private static URL url(String file) throws MalformedURLException {
    return Path.of(file).toUri().toURL();
  }

  /** Hadoop looks for classes by the loader of the thread. */
  private static List<String> within(Function<Path, List<String>> reader, Path file) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(reader.getClass().getClassLoader());
    try {
      return reader.apply(file);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked") // it is compiled apart, as that function
  private static Function<Path, List<String>> make(ClassLoader loader) throws IOException {
    try {
      return (Function<Path, List<String>>) loader.loadClass(COLUMNS).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IOException("the libraries hold no " + COLUMNS, e);
    }
  }
}
