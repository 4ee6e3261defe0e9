package org.apache.camel.kafkaconnector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.PollingConsumer;
import org.apache.camel.support.UnitOfWorkHelper;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTask;

/** Writes what a Kamelet gives. What it gave is done with when the record is written, and not before. */
public final class KameletSourceTask extends SourceTask {
  private static final String END = "seda:end";
  private final Map<SourceRecord, Exchange> waiting = new ConcurrentHashMap<>();
  private CamelContext context;
  private PollingConsumer consumer;
  private String topic;
  private String keyHeader;

  /** Whatever is no plain value of Kafka Connect passes for bytes, and is none. */
  static Schema schemaOf(Object value) {
    return value instanceof String ? Schema.STRING_SCHEMA : Schema.OPTIONAL_BYTES_SCHEMA;
  }

  @Override
  public void start(Map<String, String> options) {
    topic = options.get("topics");
    keyHeader = options.get("camel.source.camelMessageHeaderKey");
    context = Kamelets.started(options, "kamelet:" + options.get(Kamelets.NAME), END);
    try {
      consumer = context.getEndpoint(END).createPollingConsumer();
      consumer.start();
    } catch (Exception e) {
      throw new ConnectException(e);
    }
  }

  @Override
  public List<SourceRecord> poll() {
    List<SourceRecord> records = new ArrayList<>();
    for (Exchange exchange = consumer.receive(500); exchange != null; exchange = consumer.receive(1)) {
      Object key = keyHeader == null ? null : exchange.getMessage().getHeader(keyHeader);
      Object value = exchange.getMessage().getBody();
      SourceRecord record = new SourceRecord(Map.of("filename", topic), Map.of("position", exchange.getExchangeId()), topic, null,
          key == null ? null : schemaOf(key), key, schemaOf(value), value);
      waiting.put(record, exchange);
      records.add(record);
    }
    return records.isEmpty() ? null : records;
  }

  @Override
  public void commitRecord(SourceRecord record, RecordMetadata metadata) {
    // a transform makes another record of it, which is the same to the real one by a field of its own
    Exchange exchange = waiting.remove(record);
    if (exchange != null) {
      UnitOfWorkHelper.doneSynchronizations(exchange, exchange.getExchangeExtension().handoverCompletions());
    }
  }

  @Override
  public void stop() {
    if (context != null) {
      context.stop();
    }
  }

  @Override
  public String version() {
    return "stand-in";
  }
}
