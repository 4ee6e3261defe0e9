package org.apache.camel.kafkaconnector.awskinesissink;

import org.apache.camel.kafkaconnector.KameletConnectors;

/** A stand-in for the connector of Apache Camel: see README.md. */
public final class CamelAwskinesissinkSinkConnector extends KameletConnectors.Sink {
  public CamelAwskinesissinkSinkConnector() {
    super("aws-kinesis-sink");
  }
}
