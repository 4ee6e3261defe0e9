package org.apache.camel.kafkaconnector.awssnssink;

import org.apache.camel.kafkaconnector.KameletConnectors;

/** A stand-in for the connector of Apache Camel: see README.md. */
public final class CamelAwssnssinkSinkConnector extends KameletConnectors.Sink {
  public CamelAwssnssinkSinkConnector() {
    super("aws-sns-sink");
  }
}
