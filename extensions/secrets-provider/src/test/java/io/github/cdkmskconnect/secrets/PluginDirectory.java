package io.github.cdkmskconnect.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A plugin directory made of exactly what the committed lock file lists, and a worker that loads it. */
final class PluginDirectory {
  private static final Pattern LOADED_FROM = Pattern.compile("source: (?:file|jar):.*/([^/]+\\.jar)");
  private static final Path DIST = Path.of(System.getProperty("dist"));
  private static final Path RUNTIME = Path.of(System.getProperty("runtime.jars"));

  private final Path root;
  private final Set<String> loadedJars = new TreeSet<>();

  PluginDirectory(Path root, List<String> withoutClassesOf) throws Exception {
    this.root = root;
    Path plugin = Files.createDirectories(root.resolve("plugin-path/connector"));
    JsonNode lock = new ObjectMapper().readTree(DIST.resolve("secrets-provider.lock.json").toFile());
    copy(DIST.resolve(lock.at("/jar/file").asText()), plugin, lock.at("/jar"));
    for (JsonNode dependency : lock.path("dependencies")) {
      List<String> onlyFor = new ArrayList<>();
      dependency.path("onlyFor").forEach(name -> onlyFor.add(name.asText()));
      if (onlyFor.isEmpty() || Collections.disjoint(onlyFor, withoutClassesOf)) {
        String[] c = dependency.path("coordinates").asText().split(":");
        Path jar = RUNTIME.resolve(c[0].replace('.', '/')).resolve(c[1]).resolve(c[2]).resolve(c[1] + "-" + c[2] + ".jar");
        copy(jar, plugin, dependency);
      }
    }
  }

  private static void copy(Path jar, Path plugin, JsonNode locked) throws Exception {
    byte[] bytes = Files.readAllBytes(jar);
    StringBuilder hex = new StringBuilder();
    for (byte b : MessageDigest.getInstance("SHA-256").digest(bytes)) {
      hex.append(String.format("%02x", b));
    }
    if (!locked.path("sha256").asText().equals(hex.toString()) || locked.path("size").asLong() != bytes.length) {
      throw new IOException(jar.getFileName() + " is not what the lock file says");
    }
    Files.write(plugin.resolve(jar.getFileName()), bytes);
  }

  Set<String> jars() throws IOException {
    try (var files = Files.list(root.resolve("plugin-path/connector"))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The JARs of the plugin from which some class was loaded by any worker so far. */
  Set<String> loadedJars() {
    return loadedJars;
  }

  /** Starts a worker's part in a new JVM; gives what it printed, by option name, facts under {@code :}. */
  Map<String, String> resolve(String endpoint, Map<String, String> environment, String... options) throws Exception {
    Path classes = root.resolve("classes.log");
    Path output = root.resolve("output.txt");
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-Xlog:class+load:file=" + classes, "-cp", workerClassPath(), WorkerProbe.class.getName(),
        root.resolve("plugin-path").toString(), endpoint));
    command.addAll(Arrays.asList(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(root.resolve("log.txt").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("the worker did not end");
    }
    if (process.exitValue() != 0) {
      throw new IOException("the worker failed:\n" + Files.readString(root.resolve("log.txt")));
    }
    Set<String> own = jars();
    for (String line : Files.readAllLines(classes)) {
      Matcher matcher = LOADED_FROM.matcher(line);
      if (matcher.find() && own.contains(matcher.group(1))) {
        loadedJars.add(matcher.group(1));
      }
    }
    Map<String, String> results = new TreeMap<>();
    for (String line : Files.readAllLines(output)) {
      if (line.startsWith(":")) {
        results.merge(":", line.substring(1), (a, b) -> a + "\n" + b);
      } else {
        Matcher matcher = Pattern.compile("(\\w+)[=!](.*)").matcher(line);
        if (matcher.matches()) {
          results.put(matcher.group(1), matcher.group(2));
        }
      }
    }
    return results;
  }

  /** Kafka Connect and these tests, but neither the provider nor any JAR of the SDK. */
  private static String workerClassPath() {
    String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> !entry.contains("software" + File.separator + "amazon") && !entry.contains("reactive-streams"))
        .filter(entry -> !entry.endsWith(File.separator + "classes") && !new File(entry).getName().startsWith("secrets-provider"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
