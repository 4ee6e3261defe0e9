package io.github.cdkmskconnect.rehearsal.dump;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Debezium keeps what is required, allowed or deprecated in Field objects of its own; its ConfigDefs know nothing of it.
 *
 * <p>Read by reflection, since each archive brings its own Debezium.
 */
final class DebeziumFacts {
  private DebeziumFacts() {
  }

  /** The fields of a plugin class, or null where it names none. */
  static Iterable<?> fields(Class<?> type, Object instance) {
    if (!type.getName().startsWith("io.debezium.")) {
      return null;
    }
    try {
      Method method = type.getMethod("getConfigFields");
      method.setAccessible(true);
      return (Iterable<?>) method.invoke(instance);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // the older way: a constant of the class or of its configuration
    }
    for (String owner : new String[] {type.getName() + "Config", type.getName()}) {
      try {
        Field field = Class.forName(owner, true, type.getClassLoader()).getDeclaredField("ALL_FIELDS");
        field.setAccessible(true);
        return (Iterable<?>) field.get(null);
      } catch (ReflectiveOperationException | LinkageError e) {
        // not there
      }
    }
    return null;
  }

  /** Adds the fields to the options of the same name; a field that the ConfigDef does not list becomes an option of its own. */
  static List<Map<String, Object>> merge(List<Map<String, Object>> options, Iterable<?> fields) {
    List<Map<String, Object>> result = options == null ? new ArrayList<>() : options;
    Map<String, Map<String, Object>> byName = new HashMap<>();
    result.forEach(option -> byName.put((String) option.get("name"), option));
    for (Object field : fields) {
      String name = (String) call(field, "name");
      Map<String, Object> option = byName.get(name);
      if (option == null) {
        option = new LinkedHashMap<>();
        option.put("name", name);
        option.put("inConfigDef", false);
        option.put("type", String.valueOf(call(field, "type")));
        option.put("default", PlainValues.of(call(field, "defaultValue")));
        result.add(option);
        byName.put(name, option);
      }
      option.put("debezium", of(field));
    }
    return result;
  }

  private static Map<String, Object> of(Object field) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("required", call(field, "isRequired"));
    Object aliases = call(field, "deprecatedAliases");
    if (aliases instanceof Collection && !((Collection<?>) aliases).isEmpty()) {
      result.put("deprecatedAliases", sorted((Collection<?>) aliases));
    }
    Object allowed = call(field, "allowedValues");
    if (allowed instanceof Collection && !((Collection<?>) allowed).isEmpty()) {
      result.put("allowedValues", sorted((Collection<?>) allowed));
    }
    Object dependants = call(field, "valueDependants");
    if (dependants instanceof Map && !((Map<?, ?>) dependants).isEmpty()) {
      Map<String, Object> byValue = new TreeMap<>();
      ((Map<?, ?>) dependants).forEach((value, names) -> byValue.put(String.valueOf(value), PlainValues.of(names)));
      result.put("valueDependants", byValue);
    }
    result.put("hasValidator", call(field, "validator") != null);
    return result;
  }

  private static List<String> sorted(Collection<?> values) {
    return values.stream().map(PlainValues::of).map(String::valueOf).sorted().collect(Collectors.toList());
  }

  /** Null where this Debezium has no such method. */
  private static Object call(Object field, String method) {
    try {
      return field.getClass().getMethod(method).invoke(field);
    } catch (NoSuchMethodException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + method + " of a field of " + field.getClass().getName(), e);
    }
  }
}
