package io.github.cdkmskconnect.rehearsal.run;

import java.io.IOException;
import java.nio.file.Path;

/** A broker with the client of its topics. */
final class LocalCluster implements AutoCloseable {
  private final EmbeddedBroker broker;
  private final TopicClient topics;

  private LocalCluster(EmbeddedBroker broker) {
    this.broker = broker;
    topics = new TopicClient(broker.bootstrapServers());
  }

  static LocalCluster start(Path data, FreePorts freePorts) throws IOException, InterruptedException {
    return new LocalCluster(EmbeddedBroker.start(data, freePorts));
  }

  String bootstrapServers() {
    return broker.bootstrapServers();
  }

  TopicClient topics() {
    return topics;
  }

  @Override
  public void close() {
    topics.close();
    broker.close();
  }
}
