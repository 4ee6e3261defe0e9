package org.apache.camel.kafkaconnector.awssqssource;

import org.apache.camel.kafkaconnector.KameletConnectors;

/** A stand-in for the connector of Apache Camel: see README.md. */
public final class CamelAwssqssourceSourceConnector extends KameletConnectors.Source {
  public CamelAwssqssourceSourceConnector() {
    super("aws-sqs-source");
  }
}
