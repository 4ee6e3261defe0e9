package io.github.cdkmskconnect.rehearsal.run;

import io.github.cdkmskconnect.rehearsal.offline.QuickPlugins;
import java.net.URI;
import java.util.Map;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.connector.policy.ConnectorClientConfigOverridePolicy;
import org.apache.kafka.connect.runtime.Connect;
import org.apache.kafka.connect.runtime.WorkerConfig;
import org.apache.kafka.connect.runtime.distributed.DistributedConfig;
import org.apache.kafka.connect.runtime.isolation.Plugins;
import org.apache.kafka.connect.runtime.rest.ConnectRestServer;
import org.apache.kafka.connect.runtime.rest.RestClient;

/**
 * Starts a worker as Kafka Connect's own command does, with two differences: its class path is not searched class by class,
 * and a worker that cannot start is an exception and not the end of the process.
 */
final class WorkerStarter extends ConnectDistributed {
  @Override
  public Connect startConnect(Map<String, String> properties, String... extraArgs) {
    Plugins plugins = new QuickPlugins(properties);
    plugins.compareAndSwapWithDelegatingLoader();
    DistributedConfig config = createConfig(properties);
    config.kafkaClusterId(); // asks the broker: fails here rather than later
    RestClient restClient = new RestClient(config);
    ConnectRestServer restServer = new ConnectRestServer(config.rebalanceTimeout(), restClient, config.originals());
    restServer.initializeServer();
    URI url = restServer.advertisedUrl();
    ConnectorClientConfigOverridePolicy policy = plugins.newPlugin(
        config.getString(WorkerConfig.CONNECTOR_CLIENT_POLICY_CLASS_CONFIG), config, ConnectorClientConfigOverridePolicy.class);
    Connect connect = new Connect(
        createHerder(config, url.getHost() + ":" + url.getPort(), plugins, policy, restServer, restClient), restServer);
    try {
      connect.start();
    } catch (RuntimeException e) {
      connect.stop();
      throw e;
    }
    return connect;
  }
}
