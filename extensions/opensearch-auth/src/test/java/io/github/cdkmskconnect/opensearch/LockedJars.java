package io.github.cdkmskconnect.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The JARs that the committed lock file names, and those that the sink itself carries. */
final class LockedJars {
  private static final Path DIST = Path.of(System.getProperty("dist"));
  private static final Path RUNTIME = Path.of(System.getProperty("runtime.jars"));

  private LockedJars() {
  }

  /** The committed JAR first, then those of Maven Central, each checked against the lock. */
  static List<Path> all() throws Exception {
    JsonNode lock = new ObjectMapper().readTree(DIST.resolve("opensearch-auth.lock.json").toFile());
    List<Path> jars = new ArrayList<>(List.of(checked(DIST.resolve(lock.at("/jar/file").asText()), lock.at("/jar"))));
    for (JsonNode dependency : lock.path("dependencies")) {
      String[] c = dependency.path("coordinates").asText().split(":");
      Path jar = RUNTIME.resolve(c[0].replace('.', '/')).resolve(c[1]).resolve(c[2]).resolve(c[1] + "-" + c[2] + ".jar");
      jars.add(checked(jar, dependency));
    }
    return jars;
  }

  private static Path checked(Path jar, JsonNode locked) throws Exception {
    byte[] bytes = Files.readAllBytes(jar);
    StringBuilder hex = new StringBuilder();
    for (byte b : MessageDigest.getInstance("SHA-256").digest(bytes)) {
      hex.append(String.format("%02x", b));
    }
    if (!locked.path("sha256").asText().equals(hex.toString()) || locked.path("size").asLong() != bytes.length) {
      throw new IOException(jar.getFileName() + " is not what the lock file says");
    }
    return jar;
  }

  /** The libraries of the sink that are on Maven Central: its REST client with all that this needs. */
  static List<Path> ofTheSink() {
    List<String> groups = List.of("org/opensearch", "org/apache/httpcomponents", "commons-codec", "commons-logging", "org/apache/lucene",
        "com/carrotsearch", "com/tdunning", "joda-time", "org/yaml", "org/hdrhistogram", "net/java/dev/jna", "com/github/spullara",
        "net/sf/jopt-simple", "com/fasterxml/jackson/dataformat", "com/fasterxml/jackson/core/jackson-core", "org/apache/logging");
    return classPath().stream()
        .filter(jar -> groups.stream().anyMatch(group -> jar.toString().replace(File.separatorChar, '/').contains("/" + group + "/")))
        .collect(Collectors.toList());
  }

  static List<Path> classPath() {
    String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator)).map(Path::of).collect(Collectors.toList());
  }
}
