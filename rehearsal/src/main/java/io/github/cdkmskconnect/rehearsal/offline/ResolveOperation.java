package io.github.cdkmskconnect.rehearsal.offline;

import io.github.cdkmskconnect.rehearsal.protocol.Failures;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Resolves references such as `${secrets:name:field}` through the worker's config providers, as a connector's start would. */
final class ResolveOperation implements OfflineServer.Operation {
  private final OfflineWorkers workers;

  ResolveOperation(OfflineWorkers workers) {
    this.workers = workers;
  }

  @Override
  public Map<String, Object> answer(Request request) throws Exception {
    Map<String, String> worker = request.standIns ? StandInConfigProvider.instead(request.worker) : request.worker;
    OfflineWorker offline = workers.worker(request.plugin, worker);
    Map<String, Object> values = new LinkedHashMap<>();
    // one by one, so that a provider which refuses one reference does not hide the others
    for (Map.Entry<String, String> reference : new TreeMap<>(request.references).entrySet()) {
      values.put(reference.getKey(), resolve(offline, reference.getKey(), reference.getValue(), request.reveal));
    }
    return Map.of("values", values);
  }

  private static Map<String, Object> resolve(OfflineWorker offline, String name, String reference, boolean reveal) {
    Map<String, Object> result = new LinkedHashMap<>();
    try {
      String value = offline.resolve(Map.of(name, reference)).get(name);
      // a reference to an undeclared provider, or to a key that the provider lacks, stays as it is
      result.put("resolved", !reference.equals(value));
      result.put("length", value == null ? null : value.length());
      if (reveal) {
        result.put("value", value);
      }
    } catch (RuntimeException | LinkageError e) {
      result.put("resolved", false);
      result.put("exception", Failures.describe(e));
    }
    return result;
  }
}
