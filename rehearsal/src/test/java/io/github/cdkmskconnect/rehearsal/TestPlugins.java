package io.github.cdkmskconnect.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The real archives that Maven laid into target/plugins, and plugins made on the spot. */
public final class TestPlugins {
  public static final String POSTGRES = "io.debezium.connector.postgresql.PostgresConnector";
  public static final String FILE_SOURCE = "org.apache.kafka.connect.file.FileStreamSourceConnector";

  private TestPlugins() {
  }

  public static String of(String name) {
    Path path = Path.of(System.getProperty("rehearsal.plugins", "target/plugins"), name);
    if (!Files.isDirectory(path)) {
      throw new IllegalStateException(path + " is missing: run Maven, which fetches it");
    }
    return path.toString();
  }

  /** A JAR of classes of the tests. */
  public static Path jar(Path file, Class<?>... classes) throws IOException {
    try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
      for (Class<?> type : classes) {
        jar.putNextEntry(new JarEntry(entry(type)));
        jar.write(bytes(type));
      }
    }
    return file;
  }

  /** A JAR of given entries. */
  public static Path jar(Path file, Map<String, byte[]> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue());
      }
    }
    return file;
  }

  public static byte[] service(Class<?> implementation) {
    return implementation.getName().getBytes(StandardCharsets.UTF_8);
  }

  public static String entry(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  public static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getClassLoader().getResourceAsStream(entry(type))) {
      return in.readAllBytes();
    }
  }
}
