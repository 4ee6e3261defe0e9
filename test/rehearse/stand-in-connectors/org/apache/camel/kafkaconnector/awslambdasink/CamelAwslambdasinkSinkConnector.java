package org.apache.camel.kafkaconnector.awslambdasink;

import org.apache.camel.kafkaconnector.KameletConnectors;

/** A stand-in for the connector of Apache Camel: see README.md. */
public final class CamelAwslambdasinkSinkConnector extends KameletConnectors.Sink {
  public CamelAwslambdasinkSinkConnector() {
    super("aws-lambda-sink");
  }
}
