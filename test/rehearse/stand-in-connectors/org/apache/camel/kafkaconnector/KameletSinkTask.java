package org.apache.camel.kafkaconnector;

import java.util.Collection;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.support.DefaultExchange;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.header.Header;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/** Sends the value of each record through a Kamelet; headers whose names begin with `CamelHeader.` go with it. */
public final class KameletSinkTask extends SinkTask {
  private static final String HEADER = "CamelHeader.";
  private CamelContext context;
  private ProducerTemplate producer;

  @Override
  public void start(Map<String, String> options) {
    context = Kamelets.started(options, "direct:start", "kamelet:" + options.get(Kamelets.NAME));
    producer = context.createProducerTemplate();
  }

  @Override
  public void put(Collection<SinkRecord> records) {
    for (SinkRecord record : records) {
      Exchange exchange = new DefaultExchange(context);
      exchange.getMessage().setBody(record.value());
      exchange.getMessage().setHeader("camel.kafka.connector.record.key", record.key());
      for (Header header : record.headers()) {
        if (header.key().startsWith(HEADER)) {
          header.schema().type(); // the real one asks for it, and stops where there is no schema
          exchange.getMessage().setHeader(header.key().substring(HEADER.length()), header.value());
        }
      }
      producer.send("direct:start", exchange);
      if (exchange.isFailed()) {
        if (super.context.errantRecordReporter() == null) {
          throw new ConnectException("Exchange delivery has failed!", exchange.getException());
        }
        super.context.errantRecordReporter().report(record, exchange.getException());
      }
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
