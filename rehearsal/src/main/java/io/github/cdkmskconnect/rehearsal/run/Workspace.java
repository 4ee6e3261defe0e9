package io.github.cdkmskconnect.rehearsal.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The one directory that everything of a run lies in; gone at the end unless it is to be kept. */
final class Workspace {
  private final Path path;

  private Workspace(Path path) {
    this.path = path;
  }

  /** @param parent where to make it; null = the system's directory for temporary files */
  static Workspace create(Path parent) throws IOException {
    Path path = parent == null ? Files.createTempDirectory("rehearsal-run-") : Files.createTempDirectory(parent, "rehearsal-run-");
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      // the database server runs as another user when we are root, and must get through
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
    }
    return new Workspace(path);
  }

  Path path() {
    return path;
  }

  Path directory(String name) throws IOException {
    return Files.createDirectory(path.resolve(name));
  }

  void delete() throws IOException {
    delete(path);
  }

  private static void delete(Path file) throws IOException {
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
