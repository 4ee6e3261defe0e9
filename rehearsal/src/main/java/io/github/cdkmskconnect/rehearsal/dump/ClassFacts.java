package io.github.cdkmskconnect.rehearsal.dump;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;

/** One plugin class: kind, version, options. */
final class ClassFacts {
  private ClassFacts() {
  }

  /**
   * @param notes gets a line for what could not be read
   * @param version as the worker sees it; null = ask the class
   */
  static Map<String, Object> of(Class<?> type, String kind, String version, List<String> notes) {
    Map<String, Object> result = new LinkedHashMap<>();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(type.getClassLoader());
    try {
      Object instance = instance(type, notes);
      result.put("kind", kind);
      result.put("version", version == null ? version(instance) : version);
      if (type.isAnnotationPresent(Deprecated.class)) {
        result.put("deprecated", true);
      }
      ConfigDef definition = instance == null ? null : definition(type, instance, notes);
      List<Map<String, Object>> options = definition == null ? null : OptionFacts.of(definition);
      Iterable<?> fields = instance == null ? null : DebeziumFacts.fields(type, instance);
      result.put("options", fields == null ? options : DebeziumFacts.merge(options, fields));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    return result;
  }

  private static Object instance(Class<?> type, List<String> notes) {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      notes.add(type.getName() + ": not instantiable: " + root(e));
      return null;
    }
  }

  private static String version(Object instance) {
    try {
      Method method = instance == null ? null : instance.getClass().getMethod("version");
      Object version = method == null ? null : method.invoke(instance);
      return version == null || version.equals("unknown") || version.equals("undefined") ? null : version.toString();
    } catch (ReflectiveOperationException e) {
      return null; // not versioned
    }
  }

  private static ConfigDef definition(Class<?> type, Object instance, List<String> notes) {
    try {
      Method method = type.getMethod("config");
      method.setAccessible(true);
      // the interface's own empty default declares nothing
      return method.getDeclaringClass().isInterface() ? null : (ConfigDef) method.invoke(instance);
    } catch (NoSuchMethodException e) {
      return null;
    } catch (InvocationTargetException | IllegalAccessException | LinkageError e) {
      notes.add(type.getName() + ": config() failed: " + root(e));
      return null;
    }
  }

  private static String root(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString().split("\n")[0];
  }
}
