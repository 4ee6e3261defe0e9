package org.apache.camel.kafkaconnector.awsddbsink;

import org.apache.camel.kafkaconnector.KameletConnectors;

/** A stand-in for the connector of Apache Camel: see README.md. */
public final class CamelAwsddbsinkSinkConnector extends KameletConnectors.Sink {
  public CamelAwsddbsinkSinkConnector() {
    super("aws-ddb-sink");
  }
}
