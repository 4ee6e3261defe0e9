package io.github.cdkmskconnect.rehearsal.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaProperties;
import org.apache.kafka.metadata.properties.MetaPropertiesVersion;
import org.apache.kafka.server.common.MetadataVersion;

/** One Kafka broker, its own controller, on two free ports of the loopback. */
final class EmbeddedBroker implements AutoCloseable {
  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  static EmbeddedBroker start(Path data, FreePorts freePorts) throws IOException, InterruptedException {
    leaveTheProcessAlone();
    // storage that an earlier start has formatted belongs to the cluster of that start
    return freePorts.start(2, ports -> start(data.resolve("on-" + ports[0]), ports));
  }

  private static EmbeddedBroker start(Path data, int[] ports) throws IOException {
    String address = "127.0.0.1:" + ports[0];
    KafkaConfig config = KafkaConfig.fromProps(properties(data, address, "127.0.0.1:" + ports[1]), false);
    format(config);
    KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
    EmbeddedBroker broker = new EmbeddedBroker(server, address);
    try {
      server.startup();
      return broker;
    } catch (RuntimeException e) {
      broker.close();
      throw e;
    }
  }

  String bootstrapServers() {
    return bootstrapServers;
  }

  /** Kafka ends the process where it gives up; here that would take the report with it. */
  private static void leaveTheProcessAlone() {
    Exit.Procedure instead = (status, message) -> {
      throw new IllegalStateException("Kafka gave up with status " + status + (message == null ? "" : ": " + message));
    };
    Exit.setExitProcedure(instead);
    Exit.setHaltProcedure(instead);
  }

  private static Properties properties(Path data, String address, String controller) {
    Properties result = new Properties();
    result.setProperty("process.roles", "broker,controller");
    result.setProperty("node.id", "1");
    result.setProperty("controller.quorum.voters", "1@" + controller);
    result.setProperty("listeners", "PLAINTEXT://" + address + ",CONTROLLER://" + controller);
    result.setProperty("advertised.listeners", "PLAINTEXT://" + address);
    result.setProperty("controller.listener.names", "CONTROLLER");
    result.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    result.setProperty("inter.broker.listener.name", "PLAINTEXT");
    result.setProperty("log.dirs", data.toString());
    result.setProperty("offsets.topic.replication.factor", "1");
    result.setProperty("offsets.topic.num.partitions", "1");
    result.setProperty("transaction.state.log.replication.factor", "1");
    result.setProperty("transaction.state.log.min.isr", "1");
    result.setProperty("transaction.state.log.num.partitions", "1");
    result.setProperty("group.initial.rebalance.delay.ms", "0");
    // A machine that is busy for some seconds must not be taken for a broker that is gone: its partitions would get another leader, and producers
    // would write again what was written already.
    result.setProperty("broker.session.timeout.ms", "600000");
    // as on MSK by default: a topic that nobody creates is missing
    result.setProperty("auto.create.topics.enable", "false");
    return result;
  }

  /** What `kafka-storage format` does. */
  private static void format(KafkaConfig config) throws IOException {
    MetadataVersion version = MetadataVersion.latestProduction();
    MetaProperties meta = new MetaProperties.Builder()
        .setVersion(MetaPropertiesVersion.V1)
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(config.nodeId())
        .build();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status = StorageTool.formatCommand(new PrintStream(said, true, StandardCharsets.UTF_8),
        StorageTool.configToLogDirectories(config).toSeq(), meta, BootstrapMetadata.fromVersion(version, "format command"), version, false);
    if (status != 0) {
      throw new IOException("the broker's storage could not be formatted: " + said.toString(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
