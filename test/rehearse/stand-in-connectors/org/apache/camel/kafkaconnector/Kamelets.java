package org.apache.camel.kafkaconnector;

import java.util.Map;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.kafka.connect.errors.ConnectException;

/** The route of a connector: Camel, its Kamelets and its components are the real ones. */
final class Kamelets {
  /** Set by the class of the connector. */
  static final String NAME = "stand-in.kamelet";

  private Kamelets() {
  }

  static CamelContext started(Map<String, String> options, String from, String to) {
    try {
      CamelContext context = new DefaultCamelContext();
      context.setApplicationContextClassLoader(Kamelets.class.getClassLoader());
      Properties properties = new Properties();
      options.forEach((key, value) -> {
        if (key.startsWith("camel.")) {
          properties.put(key, value);
        }
      });
      context.getPropertiesComponent().setInitialProperties(properties);
      context.addRoutes(new RouteBuilder() {
        @Override
        public void configure() {
          int most = Integer.parseInt(options.getOrDefault("camel.error.handler.max.redeliveries", "0"));
          long delay = Long.parseLong(options.getOrDefault("camel.error.handler.redelivery.delay", "1000"));
          from(from).errorHandler(defaultErrorHandler().maximumRedeliveries(most).redeliveryDelay(delay)).to(to);
        }
      });
      context.start();
      return context;
    } catch (Exception e) {
      throw new ConnectException("Failed to create and start Camel context", e);
    }
  }
}
