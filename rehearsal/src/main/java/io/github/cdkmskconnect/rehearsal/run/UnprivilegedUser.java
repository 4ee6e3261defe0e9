package io.github.cdkmskconnect.rehearsal.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/**
 * How to run a program that refuses root.
 *
 * <p>PostgreSQL does. Who is root (as in many CI containers) runs it as `postgres` or `nobody`, by whatever the system has for that:
 * setpriv (util-linux; it can also tie the child's life to ours), runuser or su. Who is not root runs it as is.
 */
final class UnprivilegedUser {
  /** The user, or null: the own one will do. */
  private final UserPrincipal user;
  private final List<String> prefix;

  private UnprivilegedUser(UserPrincipal user, List<String> prefix) {
    this.user = user;
    this.prefix = prefix;
  }

  static UnprivilegedUser find(Path directory) throws IOException {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    String setpriv = linux ? program("setpriv") : null;
    if (!"root".equals(System.getProperty("user.name"))) {
      // the child gets a signal when the thread that started it ends, even if we are killed
      return new UnprivilegedUser(null, setpriv == null ? List.of() : List.of(setpriv, "--pdeathsig", "INT"));
    }
    UserPrincipal user = user(directory);
    String name = user.getName();
    if (setpriv != null) {
      return new UnprivilegedUser(user,
          List.of(setpriv, "--reuid=" + name, "--regid=" + group(name), "--clear-groups", "--pdeathsig", "INT"));
    }
    String runuser = program("runuser");
    if (runuser != null) {
      return new UnprivilegedUser(user, List.of(runuser, "-u", name, "--"));
    }
    String su = program("su");
    if (su != null) {
      // su takes a text for a shell: the arguments come back as its positional parameters
      return new UnprivilegedUser(user, List.of(su, "-s", "/bin/sh", name, "-c", "exec \"$0\" \"$@\"", "--"));
    }
    throw new IOException("the database refuses to run as root, and neither setpriv, runuser nor su is there to run it as " + name
        + ": start the rehearsal as another user");
  }

  private static UserPrincipal user(Path directory) throws IOException {
    for (String name : List.of("postgres", "nobody")) {
      try {
        return directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
      } catch (IOException e) {
        // the next one
      }
    }
    throw new IOException("the database refuses to run as root, and there is neither a user postgres nor nobody: "
        + "start the rehearsal as another user");
  }

  /** The user's primary group by number: its name need not be the user's. */
  private static String group(String user) throws IOException {
    for (String line : Files.readAllLines(Path.of("/etc/passwd"))) {
      String[] fields = line.split(":");
      if (fields.length > 3 && fields[0].equals(user)) {
        return fields[3];
      }
    }
    return user;
  }

  private static String program(String name) {
    String path = System.getenv("PATH") == null ? "" : System.getenv("PATH");
    for (String directory : (path + ":/usr/sbin:/sbin").split(File.pathSeparator)) {
      Path file = Path.of(directory.isEmpty() ? "." : directory, name);
      if (Files.isExecutable(file)) {
        return file.toString();
      }
    }
    return null;
  }

  /** Gives the user a directory to write to. */
  void own(Path directory) throws IOException {
    if (user == null) {
      return;
    }
    for (Path parent = directory.toAbsolutePath().getParent(); parent != null; parent = parent.getParent()) {
      if (!Files.getPosixFilePermissions(parent).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        throw new IOException("the database runs as " + user.getName() + " here, who may not enter " + parent
            + ": choose a directory that every user may enter, or start the rehearsal as another user than root");
      }
    }
    Files.setOwner(directory, user);
  }

  List<String> command(List<String> command) {
    List<String> result = new ArrayList<>(prefix);
    result.addAll(command);
    return result;
  }
}
