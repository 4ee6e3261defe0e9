package io.github.cdkmskconnect.rehearsal.offline;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.connect.connector.policy.ConnectorClientConfigOverridePolicy;
import org.apache.kafka.connect.runtime.Worker;
import org.apache.kafka.connect.runtime.WorkerConfig;
import org.apache.kafka.connect.runtime.distributed.DistributedConfig;
import org.apache.kafka.connect.runtime.distributed.DistributedHerder;
import org.apache.kafka.connect.runtime.isolation.LoaderSwap;
import org.apache.kafka.connect.runtime.isolation.Plugins;
import org.apache.kafka.connect.runtime.rest.RestClient;
import org.apache.kafka.connect.runtime.rest.entities.ConfigInfos;
import org.apache.kafka.connect.storage.MemoryConfigBackingStore;
import org.apache.kafka.connect.storage.MemoryOffsetBackingStore;
import org.apache.kafka.connect.storage.MemoryStatusBackingStore;
import org.apache.kafka.connect.util.FutureCallback;

/**
 * A distributed worker of Kafka Connect that is built but never started, so that it needs no broker.
 *
 * <p>Its herder answers as `PUT /connector-plugins/{class}/config/validate` does, its transformer resolves references as at the start
 * of a task. Pinned to Kafka Connect 3.7: the constructors used are not public API.
 */
public final class OfflineWorker implements AutoCloseable {
  private final Plugins plugins;
  private final Worker worker;
  private final DistributedHerder herder;

  public OfflineWorker(Plugins plugins, Map<String, String> properties) {
    this.plugins = plugins;
    try (LoaderSwap swap = plugins.withClassLoader(plugins.delegatingLoader())) {
      OfflineConfig config = new OfflineConfig(withEssentials(properties));
      ConnectorClientConfigOverridePolicy policy = plugins.newPlugin(
          config.getString(WorkerConfig.CONNECTOR_CLIENT_POLICY_CLASS_CONFIG), config, ConnectorClientConfigOverridePolicy.class);
      worker = new Worker("offline:0", Time.SYSTEM, plugins, config, new NoOffsets(), policy);
      herder = new DistributedHerder(config, Time.SYSTEM, worker, "offline", new MemoryStatusBackingStore(),
          new MemoryConfigBackingStore(worker.configTransformer()), "http://127.0.0.1:0/", new RestClient(config), policy,
          Collections.emptyList());
    }
  }

  /** What the service itself sets, and what a worker cannot be built without. */
  private static Map<String, String> withEssentials(Map<String, String> properties) {
    Map<String, String> result = new HashMap<>();
    result.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
    result.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
    result.put("offset.storage.topic", "offsets");
    result.putAll(properties);
    result.put("bootstrap.servers", "127.0.0.1:9");
    result.put("group.id", "offline");
    result.put("config.storage.topic", "configs");
    result.put("status.storage.topic", "status");
    result.remove(WorkerConfig.PLUGIN_PATH_CONFIG); // the classes come from `plugins`
    return result;
  }

  /** The answer of the REST interface; an exception is what it would turn into an error status. */
  public ConfigInfos validate(Map<String, String> config, int timeoutSeconds) throws Throwable {
    FutureCallback<ConfigInfos> answer = new FutureCallback<>();
    try (LoaderSwap swap = plugins.withClassLoader(plugins.delegatingLoader())) {
      herder.validateConnectorConfig(config, answer, false);
      return answer.get(timeoutSeconds, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause();
    } catch (TimeoutException e) {
      throw new TimeoutException("no answer after " + timeoutSeconds + " s");
    }
  }

  /** The values as a task would get them. */
  public Map<String, String> resolve(Map<String, String> references) {
    try (LoaderSwap swap = plugins.withClassLoader(plugins.delegatingLoader())) {
      return worker.configTransformer().transform(references);
    }
  }

  @Override
  public void close() {
    herder.stop();
  }

  /** A worker configuration that never asks a broker for the cluster id. */
  private static final class OfflineConfig extends DistributedConfig {
    OfflineConfig(Map<String, String> properties) {
      super(properties);
    }

    @Override
    public String kafkaClusterId() {
      return "offline";
    }
  }

  private static final class NoOffsets extends MemoryOffsetBackingStore {
    @Override
    public Set<Map<String, Object>> connectorPartitions(String connectorName) {
      return Collections.emptySet();
    }
  }
}
