package org.apache.camel.kafkaconnector.awskinesissource;

import org.apache.camel.kafkaconnector.KameletConnectors;

/** A stand-in for the connector of Apache Camel: see README.md. */
public final class CamelAwskinesissourceSourceConnector extends KameletConnectors.Source {
  public CamelAwskinesissourceSourceConnector() {
    super("aws-kinesis-source");
  }
}
