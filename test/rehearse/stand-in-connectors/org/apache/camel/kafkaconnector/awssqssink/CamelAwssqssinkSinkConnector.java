package org.apache.camel.kafkaconnector.awssqssink;

import org.apache.camel.kafkaconnector.KameletConnectors;

/** A stand-in for the connector of Apache Camel: see README.md. */
public final class CamelAwssqssinkSinkConnector extends KameletConnectors.Sink {
  public CamelAwssqssinkSinkConnector() {
    super("aws-sqs-sink");
  }
}
