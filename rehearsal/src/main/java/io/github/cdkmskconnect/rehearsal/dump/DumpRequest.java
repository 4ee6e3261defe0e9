package io.github.cdkmskconnect.rehearsal.dump;

import java.util.List;
import java.util.Map;

/** What to dump: written by tools/regenerate-facts.mjs after it fetched the archives. */
public final class DumpRequest {
  /** Version of the Kafka Connect on the class path. */
  public String kafkaConnect;
  /** Directory of the files to write. */
  public String out;
  /** Beginning of an artifact's name to its group; only artifacts that match one are written. */
  public Map<String, String> groups = Map.of();
  /** Unpacked plugin archives. */
  public List<Archive> archives = List.of();
  /** JARs of the class path to look into. */
  public ClassPath classPath;
  /** Definitions that belong to no plugin class of their own. */
  public List<Extra> extras = List.of();

  /** One archive. */
  public static final class Archive {
    public String coordinates;
    public String directory;
    public List<Extra> extras = List.of();
    /** What the names of classes begin with that are copied from another artifact, to `group:artifact`. Its version stands in the archive. */
    public Map<String, String> copies = Map.of();
  }

  /** The artifacts of the class path, by name without version. */
  public static final class ClassPath {
    public String coordinates;
    public List<String> artifacts = List.of();
  }

  /** A definition: a static method or field of a class that gives a ConfigDef or Debezium's fields, or what a class reads when it is configured. */
  public static final class Extra {
    public String type;
    public String kind;
    /** Name of the static method or field; `instance` for the definition of a configuration, `configure` for the keys that a plugin class reads. */
    public String member;
    /** Added to the class name where one class has several definitions. */
    public String suffix = "";
    /** The plugin class that reads these options when it is configured, where it hands out no definition itself. */
    public String of;
    /** instance, configure: what it cannot be made without. */
    public Map<String, String> with = Map.of();
    /** configure: the types of keys that are no text, or the Java enum that holds their values. */
    public Map<String, String> types = Map.of();
  }
}
