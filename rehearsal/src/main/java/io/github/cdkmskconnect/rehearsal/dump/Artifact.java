package io.github.cdkmskconnect.rehearsal.dump;

import java.io.IOException;
import java.io.InputStream;
import java.security.CodeSource;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Maven artifact that a class came from, read off its JAR's name. */
final class Artifact {
  private static final Pattern JAR = Pattern.compile("(.+?)-([0-9][^/]*?)(?:-all)?\\.jar");

  final String group;
  final String name;
  final String version;

  private Artifact(String group, String name, String version) {
    this.group = group;
    this.name = name;
    this.version = version;
  }

  /** Null where the JAR is none of the wanted groups, as are the copies of Kafka in Debezium's archives. */
  static Artifact of(Class<?> type, Map<String, String> groups) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null ? null : of(source.getLocation().getPath().replaceFirst(".*/", ""), groups);
  }

  /** The artifact that a JAR with all holds a copy of, by what Maven left in it. */
  static Artifact copied(Class<?> type, String coordinates) {
    String[] parts = coordinates.split(":");
    Properties properties = new Properties();
    try (InputStream in = type.getResourceAsStream("/META-INF/maven/" + parts[0] + "/" + parts[1] + "/pom.properties")) {
      properties.load(in);
    } catch (IOException | NullPointerException e) {
      throw new IllegalStateException("the archive of " + type.getName() + " does not say which version of " + coordinates + " is in it", e);
    }
    return new Artifact(parts[0], parts[1], properties.getProperty("version"));
  }

  static Artifact of(String jar, Map<String, String> groups) {
    Matcher matcher = JAR.matcher(jar);
    if (!matcher.matches()) {
      return null;
    }
    String group = null;
    for (Map.Entry<String, String> entry : groups.entrySet()) {
      if (matcher.group(1).startsWith(entry.getKey())) {
        group = entry.getValue();
      }
    }
    return group == null ? null : new Artifact(group, matcher.group(1), matcher.group(2));
  }

  /** Major version of the class file: 55 is Java 11, 61 is Java 17. */
  static int classFileMajor(Class<?> type) {
    try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
      byte[] head = in == null ? new byte[8] : in.readNBytes(8);
      return (head[6] & 0xff) << 8 | (head[7] & 0xff);
    } catch (IOException e) {
      return 0;
    }
  }
}
