package io.github.cdkmskconnect.rehearsal.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.runtime.isolation.LoaderSwap;
import org.apache.kafka.connect.runtime.isolation.Plugins;

/** Sends records through the converters and transforms of a connector, one after the other, as its task would. */
final class RecordOperation implements OfflineServer.Operation {
  private final OfflineWorkers workers;

  RecordOperation(OfflineWorkers workers) {
    this.workers = workers;
  }

  @Override
  public Map<String, Object> answer(Request request) throws Exception {
    if (request.config == null || request.config.get("connector.class") == null) {
      throw new IllegalArgumentException("`record` needs `config` with a connector.class");
    }
    Plugins plugins = workers.plugins(request.plugin, request.worker).plugins();
    String connector = request.config.get("connector.class");
    boolean sink = plugins.newConnector(connector) instanceof org.apache.kafka.connect.sink.SinkConnector;
    List<Map<String, Object>> results = new ArrayList<>();
    try (LoaderSwap swap = plugins.withClassLoader(plugins.connectorLoader(connector));
        RecordChain chain = new RecordChain(plugins, complete(request))) {
      for (Request.Sample sample : request.records) {
        results.add(sink ? chain.intoSink(sample, request.steps) : chain.outOfSource(sample, request.steps));
      }
    }
    return Map.of("kind", sink ? "sink" : "source", "records", results);
  }

  /** Converters that the connector does not name are the worker's. */
  private static Map<String, String> complete(Request request) {
    Map<String, String> config = new HashMap<>(request.config);
    config.putIfAbsent("name", request.name);
    for (String converter : List.of("key.converter", "value.converter", "header.converter")) {
      if (!config.containsKey(converter)) {
        config.put(converter, converter.startsWith("header") ? "org.apache.kafka.connect.storage.SimpleHeaderConverter"
            : "org.apache.kafka.connect.storage.StringConverter");
        request.worker.forEach((key, value) -> {
          if (key.equals(converter) || key.startsWith(converter + ".")) {
            config.put(key, value);
          }
        });
      }
    }
    return config;
  }
}
