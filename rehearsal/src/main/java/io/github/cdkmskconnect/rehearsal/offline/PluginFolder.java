package io.github.cdkmskconnect.rehearsal.offline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A `plugin.path` directory that holds exactly the given plugins.
 *
 * <p>Kafka Connect takes each entry of a plugin path as one isolated plugin. An unpacked custom plugin often has its JARs at the top,
 * and named as plugin path itself it would fall apart into one plugin per JAR; so it is linked one level below an own directory.
 */
public final class PluginFolder implements AutoCloseable {
  private final Path path;
  private final Thread atExit;

  private PluginFolder(Path path) {
    this.path = path;
    // a signal ends the JVM without closing anything
    atExit = new Thread(() -> {
      try {
        delete(path);
      } catch (IOException e) {
        System.err.println("cannot delete " + path + ": " + e.getMessage());
      }
    });
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** In the directory for temporary files (`java.io.tmpdir`). */
  public static PluginFolder of(List<String> plugins) throws IOException {
    return of(Path.of(System.getProperty("java.io.tmpdir")), plugins);
  }

  public static PluginFolder of(Path parent, List<String> plugins) throws IOException {
    Path folder = Files.createTempDirectory(parent, "rehearsal-plugins-");
    PluginFolder result = new PluginFolder(folder);
    try {
      int n = 0;
      for (String plugin : plugins) {
        Path source = Path.of(plugin).toAbsolutePath();
        if (!Files.exists(source)) {
          throw new IOException("no such plugin: " + plugin + " (give the directory of an unpacked plugin, or a JAR)");
        }
        if (!Files.isDirectory(source) && !plugin.endsWith(".jar")) {
          throw new IOException("not a plugin: " + plugin + " (give the directory of an unpacked plugin, or a JAR)");
        }
        // the number keeps apart two plugins of the same file name
        link(folder.resolve(++n + "-" + source.normalize().getFileName()), source.toRealPath());
      }
      return result;
    } catch (IOException | RuntimeException e) {
      result.close();
      throw e;
    }
  }

  public Path path() {
    return path;
  }

  /** Copies where the file system refuses links (Windows without the right to make them). */
  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      try (Stream<Path> files = Files.walk(target)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.copy(file, link.resolve(target.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    delete(path);
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // already on the way out: the hook finds nothing left to do
    }
  }

  /** Never follows a link: what the links point to is the user's. */
  private static void delete(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(file)) {
        for (Path child : children) {
          delete(child);
        }
      }
    }
    Files.deleteIfExists(file);
  }
}
