package io.github.cdkmskconnect.rehearsal.dump;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.kafka.common.config.provider.ConfigProvider;
import org.apache.kafka.connect.sink.SinkConnector;
import org.apache.kafka.connect.source.SourceConnector;
import org.apache.kafka.connect.storage.Converter;
import org.apache.kafka.connect.storage.HeaderConverter;
import org.apache.kafka.connect.transforms.Transformation;
import org.apache.kafka.connect.transforms.predicates.Predicate;

/**
 * The plugin classes of JARs on the class path. Kafka Connect's own look-up changed between 2.7 and 3.7; going through the JARs
 * works with both.
 */
final class ClassPathPlugins {
  private static final Map<String, Class<?>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("source", SourceConnector.class);
    KINDS.put("sink", SinkConnector.class);
    KINDS.put("converter", Converter.class);
    KINDS.put("headerConverter", HeaderConverter.class);
    KINDS.put("transformation", Transformation.class);
    KINDS.put("predicate", Predicate.class);
    KINDS.put("configProvider", ConfigProvider.class);
  }

  private ClassPathPlugins() {
  }

  static List<Class<?>> of(String artifact) throws IOException {
    List<Class<?>> found = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String jar = path.replaceFirst(".*[/\\\\]", "");
      if (jar.matches(java.util.regex.Pattern.quote(artifact) + "-[0-9].*\\.jar")) {
        scan(path, found);
      }
    }
    if (found.isEmpty()) {
      throw new IOException("no plugin class in " + artifact + " on the class path");
    }
    return found;
  }

  private static void scan(String path, List<Class<?>> found) throws IOException {
    try (JarFile jar = new JarFile(path)) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        String name = entry.getName();
        if (name.endsWith(".class") && !hidden(name)) {
          Class<?> type = load(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
          if (type != null && !kinds(type).isEmpty()) {
            found.add(type);
          }
        }
      }
    }
  }

  /** Test tools and wrappers, which the worker does not offer as plugins either. */
  private static boolean hidden(String name) {
    return name.startsWith("org/apache/kafka/connect/tools/") || name.startsWith("org/apache/kafka/connect/runtime/");
  }

  private static Class<?> load(String name) {
    try {
      Class<?> type = Class.forName(name, false, ClassPathPlugins.class.getClassLoader());
      type.getDeclaredConstructor();
      return Modifier.isPublic(type.getModifiers()) && !Modifier.isAbstract(type.getModifiers()) ? type : null;
    } catch (ReflectiveOperationException | LinkageError e) {
      return null; // no plugin: those are loadable and have a constructor without arguments
    }
  }

  static List<String> kinds(Class<?> type) {
    List<String> result = new ArrayList<>();
    KINDS.forEach((kind, base) -> {
      if (base.isAssignableFrom(type)) {
        result.add(kind);
      }
    });
    return result;
  }
}
