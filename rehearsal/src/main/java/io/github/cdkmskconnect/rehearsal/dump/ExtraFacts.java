package io.github.cdkmskconnect.rehearsal.dump;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;

/** Definitions that no plugin class hands out: the worker's own keys, clients, schema history. */
final class ExtraFacts {
  private ExtraFacts() {
  }

  static Map<String, Object> of(Class<?> type, DumpRequest.Extra extra, String version) throws ReflectiveOperationException {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("kind", extra.kind);
    result.put("version", version);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // a default of a definition may be a class of the archive
    thread.setContextClassLoader(type.getClassLoader());
    try {
      result.put("options", options(type, extra));
    } finally {
      thread.setContextClassLoader(before);
    }
    return result;
  }

  private static Object options(Class<?> type, DumpRequest.Extra extra) throws ReflectiveOperationException {
    if (extra.member.equals("configure")) {
      return ReadKeys.of(type, extra.with, extra.types);
    }
    Object definition = extra.of != null && extra.member.equals("instance") ? ofInstance(type, extra.with) : member(type, extra.member);
    return definition instanceof ConfigDef ? OptionFacts.of((ConfigDef) definition) : DebeziumFacts.merge(null, (Iterable<?>) definition);
  }

  /** @param names alternatives, since a definition moves from version to version */
  private static Object member(Class<?> type, String names) throws ReflectiveOperationException {
    for (String name : names.split("\\|")) {
      if (name.equals("configDef(group)")) {
        // the topic creation keys of one group: a short and an int without meaning for the definition are its defaults
        return type.getMethod("configDef", String.class, short.class, int.class).invoke(null, "GROUP", (short) -1, -1);
      }
      if (name.equals("instance")) {
        return ofInstance(type);
      }
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals(name) && method.getParameterCount() == 0) {
          method.setAccessible(true);
          return method.invoke(null);
        }
      }
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field.get(null);
        }
      }
    }
    throw new NoSuchFieldException(type.getName() + " has none of " + names);
  }

  /** The definition that a worker configuration was built from. */
  private static Object ofInstance(Class<?> type) throws ReflectiveOperationException {
    Map<String, String> worker = new HashMap<>();
    worker.put("bootstrap.servers", "127.0.0.1:9");
    worker.put("group.id", "g");
    worker.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
    worker.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
    for (String topic : new String[] {"config", "offset", "status"}) {
      worker.put(topic + ".storage.topic", topic);
    }
    return ofInstance(type, worker);
  }

  private static Object ofInstance(Class<?> type, Map<String, String> properties) throws ReflectiveOperationException {
    Field definition = AbstractConfig.class.getDeclaredField("definition");
    definition.setAccessible(true);
    return definition.get(type.getConstructor(Map.class).newInstance(properties));
  }
}
