import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Writes the lock file of one extension: its own JAR, the services in it, and every JAR of Maven Central that goes with it.
 *
 * Usage: java WriteLock.java NAME VERSION JAR RUNTIME_JARS [SERVICE_INTERFACE=KEY]... [GROUP:ARTIFACT->CLASS]...
 * RUNTIME_JARS is a directory in repository layout. The last form says that only this class needs that JAR.
 */
public final class WriteLock {
  public static void main(String[] args) throws Exception {
    String name = args[0];
    Path jar = Path.of(args[2]);
    Path runtime = Path.of(args[3]);
    StringBuilder classes = new StringBuilder();
    TreeMap<String, String> onlyFor = new TreeMap<>();
    int major;
    try (JarFile file = new JarFile(jar.toFile())) {
      for (int i = 4; i < args.length; i++) {
        if (args[i].contains("->")) {
          onlyFor.put(args[i].split("->")[0], args[i].split("->")[1]);
          continue;
        }
        String[] service = args[i].split("=");
        String found = services(file, service[0]).stream().map(WriteLock::quoted).collect(Collectors.joining(", "));
        classes.append(classes.length() == 0 ? "" : ", ").append(quoted(service[1])).append(": [").append(found).append("]");
      }
      major = classFileMajor(file);
    }
    List<String> dependencies = new ArrayList<>();
    try (Stream<Path> files = Files.walk(runtime)) {
      for (Path path : files.filter(p -> p.toString().endsWith(".jar")).sorted().collect(Collectors.toList())) {
        Path relative = runtime.relativize(path);
        int n = relative.getNameCount();
        String group = relative.subpath(0, n - 3).toString().replace(path.getFileSystem().getSeparator(), ".");
        String key = group + ":" + relative.getName(n - 3);
        String only = onlyFor.containsKey(key) ? ", \"onlyFor\": [" + quoted(onlyFor.get(key)) + "]" : "";
        dependencies.add("    { \"coordinates\": " + quoted(key + ":" + relative.getName(n - 2)) + ", \"size\": " + Files.size(path)
            + ", \"sha256\": " + quoted(sha256(path)) + only + " }");
      }
    }
    System.out.print("{\n"
        + "  \"name\": " + quoted(name) + ",\n"
        + "  \"version\": " + quoted(args[1]) + ",\n"
        + "  \"jar\": { \"file\": " + quoted(jar.getFileName().toString()) + ", \"size\": " + Files.size(jar)
        + ", \"sha256\": " + quoted(sha256(jar)) + " },\n"
        + "  \"javaMajor\": " + (major - 44) + ",\n"
        + "  \"classes\": { " + classes + " },\n"
        + "  \"dependencies\": [\n" + String.join(",\n", dependencies) + "\n  ]\n}\n");
  }

  private static List<String> services(JarFile jar, String type) throws IOException {
    ZipEntry entry = jar.getEntry("META-INF/services/" + type);
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), "UTF-8").lines().map(String::trim).filter(line -> !line.isEmpty()).collect(Collectors.toList());
    }
  }

  /** The highest one, as that decides which Java can load the JAR. */
  private static int classFileMajor(JarFile jar) throws IOException {
    int major = 0;
    for (ZipEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class")).collect(Collectors.toList())) {
      try (InputStream in = jar.getInputStream(entry)) {
        byte[] head = in.readNBytes(8);
        major = Math.max(major, (head[6] & 0xff) << 8 | head[7] & 0xff);
      }
    }
    return major;
  }

  private static String sha256(Path file) throws Exception {
    StringBuilder hex = new StringBuilder();
    for (byte b : MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))) {
      hex.append(String.format("%02x", b));
    }
    return hex.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
