package io.github.cdkmskconnect.rehearsal.offline;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.connect.runtime.WorkerConfig;
import org.apache.kafka.connect.runtime.isolation.Plugins;

/** The worker's view of some plugins, with what it logged while it looked for their classes. */
public final class LoadedPlugins implements AutoCloseable {
  private final PluginFolder folder;
  private final Plugins plugins;
  private final List<Map<String, Object>> problems;
  private final long millis;

  private LoadedPlugins(PluginFolder folder, Plugins plugins, List<Map<String, Object>> problems, long millis) {
    this.folder = folder;
    this.plugins = plugins;
    this.problems = problems;
    this.millis = millis;
  }

  /** @param discovery the worker's `plugin.discovery`, or null for Kafka Connect's default. */
  public static LoadedPlugins of(List<String> plugins, String discovery) throws IOException {
    long start = System.nanoTime();
    PluginFolder folder = PluginFolder.of(plugins);
    Map<String, String> props = new HashMap<>();
    props.put(WorkerConfig.PLUGIN_PATH_CONFIG, folder.path().toString());
    if (discovery != null) {
      props.put(WorkerConfig.PLUGIN_DISCOVERY_CONFIG, discovery);
    }
    try (LogCapture log = LogCapture.of("org.apache.kafka.connect.runtime.isolation")) {
      Plugins loaded = new QuickPlugins(props);
      return new LoadedPlugins(folder, loaded, ofThePlugins(log.events()), (System.nanoTime() - start) / 1_000_000);
    } catch (RuntimeException | Error e) {
      folder.close();
      throw e;
    }
  }

  /** Without what concerns the worker's own class path, and without advice on `plugin.discovery`: that is about start-up time only. */
  private static List<Map<String, Object>> ofThePlugins(List<Map<String, Object>> events) {
    return events.stream()
        .filter(event -> !String.valueOf(event.get("message")).matches("(?s).*(in classpath|plugin\\.discovery).*"))
        .collect(Collectors.toList());
  }

  public Plugins plugins() {
    return plugins;
  }

  public PluginFolder folder() {
    return folder;
  }

  /** Errors and warnings of the scan: classes that could not be loaded or instantiated, broken service files. */
  public List<Map<String, Object>> problems() {
    return problems;
  }

  public long millis() {
    return millis;
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
