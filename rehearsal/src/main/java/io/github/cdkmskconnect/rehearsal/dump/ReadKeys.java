package io.github.cdkmskconnect.rehearsal.dump;

import io.github.cdkmskconnect.rehearsal.offline.Configured;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.config.ConfigDef;

/** The options of a class without any definition: the keys that it asks for when it is configured. */
final class ReadKeys {
  private ReadKeys() {
  }

  /**
   * @param with what it cannot be configured without
   * @param types the types of keys that are no text, or the Java enum that holds their values
   */
  static List<Map<String, Object>> of(Class<?> type, Map<String, String> with, Map<String, String> types) throws ReflectiveOperationException {
    Set<String> keys = new TreeSet<>();
    for (boolean isKey : new boolean[] {true, false}) {
      Configured.as(type.getDeclaredConstructor().newInstance(), new Asked(with, keys), isKey);
    }
    List<Map<String, Object>> options = new ArrayList<>();
    for (String key : keys) {
      Map<String, Object> option = new LinkedHashMap<>();
      option.put("name", key);
      String said = types.getOrDefault(key, "STRING");
      option.put("type", said.contains(".") ? "STRING" : ConfigDef.Type.valueOf(said).name());
      option.put("required", false);
      option.put("default", null);
      if (said.contains(".")) {
        option.put("validator", values(Class.forName(said, true, type.getClassLoader())));
      }
      options.add(option);
    }
    return options;
  }

  private static Map<String, Object> values(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      String name = ((Enum<?>) constant).name();
      if (!name.startsWith("UNKNOWN")) {
        names.add(name);
      }
    }
    Map<String, Object> validator = new LinkedHashMap<>();
    validator.put("class", type.getName());
    validator.put("f_values", names);
    return validator;
  }

  /** Remembers what it was asked for. */
  private static final class Asked extends HashMap<String, Object> {
    private static final long serialVersionUID = 1L;
    private final transient Set<String> keys;

    Asked(Map<String, String> with, Set<String> keys) {
      super(with);
      this.keys = keys;
    }

    @Override
    public Object get(Object key) {
      keys.add(String.valueOf(key));
      return super.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
      keys.add(String.valueOf(key));
      return super.containsKey(key);
    }

    @Override
    public Object getOrDefault(Object key, Object otherwise) {
      keys.add(String.valueOf(key));
      return super.getOrDefault(key, otherwise);
    }
  }
}
