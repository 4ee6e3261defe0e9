package io.github.cdkmskconnect.rehearsal.offline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.config.ConfigData;
import org.apache.kafka.common.config.provider.ConfigProvider;

/**
 * Answers every reference with a value of the right shape, by the name of the key: a rehearsal has no access to the secrets,
 * and connectors check hosts and ports. Only providers that the worker declares are replaced: a reference to any other stays
 * unresolved, as it would on the real worker.
 */
public final class StandInConfigProvider implements ConfigProvider {
  /** The same worker properties with each declared provider replaced. */
  static Map<String, String> instead(Map<String, String> worker) {
    Map<String, String> result = new HashMap<>(worker);
    for (String alias : worker.getOrDefault("config.providers", "").split(",")) {
      if (!alias.isBlank()) {
        result.keySet().removeIf(key -> key.startsWith("config.providers." + alias.trim() + "."));
        result.put("config.providers." + alias.trim() + ".class", StandInConfigProvider.class.getName());
      }
    }
    return result;
  }

  static String standIn(String key) {
    String name = key.toLowerCase(Locale.ROOT);
    if (name.contains("host") || name.contains("endpoint")) {
      return "127.0.0.1";
    }
    if (name.contains("port")) {
      return "1";
    }
    if (name.contains("uri") || name.contains("connection")) {
      return "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=300";
    }
    return "stand-in";
  }

  @Override
  public ConfigData get(String path) {
    return new ConfigData(Map.of());
  }

  @Override
  public ConfigData get(String path, Set<String> keys) {
    Map<String, String> values = new HashMap<>();
    keys.forEach(key -> values.put(key, standIn(key)));
    return new ConfigData(values);
  }

  @Override
  public void configure(Map<String, ?> configs) {
    // nothing to configure
  }

  @Override
  public void close() {
    // nothing to close
  }
}
