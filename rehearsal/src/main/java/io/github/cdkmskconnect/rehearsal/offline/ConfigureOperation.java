package io.github.cdkmskconnect.rehearsal.offline;

import io.github.cdkmskconnect.rehearsal.protocol.Failures;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.connect.runtime.isolation.PluginDesc;
import org.apache.kafka.connect.runtime.isolation.Plugins;

/** Whether a transform, predicate or converter takes its options: what it throws for is seen by the real worker only when a task starts. */
final class ConfigureOperation implements OfflineServer.Operation {
  private final OfflineWorkers workers;

  ConfigureOperation(OfflineWorkers workers) {
    this.workers = workers;
  }

  @Override
  public Map<String, Object> answer(Request request) throws Exception {
    if (request.classes.size() != 1 || request.config == null) {
      throw new IllegalArgumentException("`configure` needs one class in `classes`, and `config`");
    }
    Class<?> type = type(workers.plugins(request.plugin, request.worker).plugins(), request.classes.get(0));
    Map<String, Object> answer = new LinkedHashMap<>();
    try {
      Object instance = type.getDeclaredConstructor().newInstance();
      Configured.as(instance, new HashMap<>(request.config), request.isKey);
      if (instance instanceof AutoCloseable) {
        ((AutoCloseable) instance).close();
      }
    } catch (RuntimeException | LinkageError e) {
      answer.put("exception", Failures.describe(e));
    }
    return answer;
  }

  private static Class<?> type(Plugins plugins, String name) throws ClassNotFoundException {
    for (PluginDesc<?> plugin : PluginScan.of(plugins)) {
      if (plugin.className().equals(name)) {
        return plugin.pluginClass();
      }
    }
    throw new ClassNotFoundException(name);
  }
}
