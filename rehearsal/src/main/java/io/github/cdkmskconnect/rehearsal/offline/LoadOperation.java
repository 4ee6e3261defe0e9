package io.github.cdkmskconnect.rehearsal.offline;

import io.github.cdkmskconnect.rehearsal.protocol.Failures;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.connect.runtime.isolation.LoaderSwap;
import org.apache.kafka.connect.runtime.isolation.PluginDesc;
import org.apache.kafka.connect.runtime.isolation.PluginType;
import org.apache.kafka.connect.runtime.isolation.Plugins;

/** Whether plugins load, and which classes the worker found in them. */
final class LoadOperation implements OfflineServer.Operation {
  private final OfflineWorkers workers;

  LoadOperation(OfflineWorkers workers) {
    this.workers = workers;
  }

  @Override
  public Map<String, Object> answer(Request request) throws Exception {
    LoadedPlugins loaded = workers.plugins(request.plugin, request.worker);
    List<Map<String, Object>> classes = new ArrayList<>();
    boolean foundInPlugin = false;
    for (PluginDesc<?> plugin : PluginScan.of(loaded.plugins())) {
      boolean builtIn = plugin.location().equals("classpath");
      foundInPlugin |= !builtIn;
      if (!builtIn || request.builtIn) {
        classes.add(describe(plugin));
      }
    }
    Map<String, Object> required = new TreeMap<>();
    boolean allThere = true;
    for (String name : request.classes) {
      Map<String, Object> state = find(loaded.plugins(), name);
      allThere &= Boolean.TRUE.equals(state.get("found"));
      required.put(name, state);
    }
    boolean broken = loaded.problems().stream().anyMatch(problem -> problem.get("level").equals("error"));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("loads", !broken && allThere && (foundInPlugin || request.plugin.isEmpty()));
    answer.put("plugins", classes);
    answer.put("problems", loaded.problems());
    if (!required.isEmpty()) {
      answer.put("classes", required);
    }
    answer.put("scanMillis", loaded.millis());
    return answer;
  }

  private static Map<String, Object> describe(PluginDesc<?> plugin) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("class", plugin.className());
    result.put("kind", PluginScan.kind(plugin.type()));
    result.put("version", PluginDesc.UNDEFINED_VERSION.equals(plugin.version()) ? null : plugin.version());
    result.put("location", location(plugin.location()));
    return result;
  }

  /** The name of the folder or file; the number that keeps two of the same name apart is ours. */
  private static String location(String location) {
    String path = location.startsWith("file:") ? URI.create(location).getPath() : location;
    return path.equals("classpath") ? path : Path.of(path).getFileName().toString().replaceFirst("^[0-9]+-", "");
  }

  /** Loads and instantiates the class as the worker would: a missing dependency shows only then. */
  private static Map<String, Object> find(Plugins plugins, String name) {
    Map<String, Object> result = new LinkedHashMap<>();
    try (LoaderSwap swap = plugins.withClassLoader(plugins.delegatingLoader())) {
      Object instance = plugins.newPlugin(name);
      result.put("found", true);
      PluginType type = PluginScan.typeOf(instance);
      result.put("kind", type == null ? null : PluginScan.kind(type));
    } catch (Exception | LinkageError e) {
      result.put("found", false);
      result.put("exception", Failures.describe(e));
    }
    return result;
  }
}
