package io.github.cdkmskconnect.rehearsal.offline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.runtime.WorkerConfig;

/** Keeps loaded plugins and workers, since scanning a plugin takes seconds and a validation milliseconds. */
public final class OfflineWorkers implements AutoCloseable {
  private static final int MOST_WORKERS = 64;

  private record PluginsKey(List<String> plugins, String discovery) {
  }

  private record WorkerKey(PluginsKey plugins, Map<String, String> properties) {
  }

  private final Map<PluginsKey, LoadedPlugins> plugins = new LinkedHashMap<>();
  private final Map<WorkerKey, OfflineWorker> workers = new LinkedHashMap<>(16, 0.75f, true);

  public LoadedPlugins plugins(List<String> paths, Map<String, String> properties) throws IOException {
    PluginsKey key = new PluginsKey(paths, properties.get(WorkerConfig.PLUGIN_DISCOVERY_CONFIG));
    LoadedPlugins found = plugins.get(key);
    if (found == null) {
      found = LoadedPlugins.of(key.plugins(), key.discovery());
      plugins.put(key, found);
    }
    return found;
  }

  public OfflineWorker worker(List<String> paths, Map<String, String> properties) throws IOException {
    WorkerKey key = new WorkerKey(new PluginsKey(paths, properties.get(WorkerConfig.PLUGIN_DISCOVERY_CONFIG)), properties);
    OfflineWorker found = workers.get(key);
    if (found == null) {
      if (workers.size() >= MOST_WORKERS) {
        WorkerKey eldest = workers.keySet().iterator().next();
        workers.remove(eldest).close();
      }
      found = new OfflineWorker(plugins(paths, properties).plugins(), properties);
      workers.put(key, found);
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    workers.values().forEach(OfflineWorker::close);
    workers.clear();
    for (LoadedPlugins loaded : plugins.values()) {
      loaded.close();
    }
    plugins.clear();
  }
}
