package io.github.cdkmskconnect.rehearsal.offline;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.config.ConfigData;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.provider.ConfigProvider;

/** A config provider that answers with what it was asked and how it was configured, and refuses one path. */
public class EchoProvider implements ConfigProvider {
  private Map<String, ?> configs = Map.of();

  @Override
  public ConfigData get(String path) {
    return new ConfigData(Map.of());
  }

  @Override
  public ConfigData get(String path, Set<String> keys) {
    if (path.equals("missing")) {
      throw new ConfigException("there is no secret named missing");
    }
    Map<String, String> values = new HashMap<>();
    keys.forEach(key -> values.put(key, configs.get("region") + "/" + path + "/" + key));
    return new ConfigData(values);
  }

  @Override
  public void configure(Map<String, ?> configs) {
    this.configs = configs;
  }

  @Override
  public void close() {
    // nothing to close
  }
}
