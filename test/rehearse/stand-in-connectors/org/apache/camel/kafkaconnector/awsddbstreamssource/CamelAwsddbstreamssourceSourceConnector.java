package org.apache.camel.kafkaconnector.awsddbstreamssource;

import org.apache.camel.kafkaconnector.KameletConnectors;

/** A stand-in for the connector of Apache Camel: see README.md. */
public final class CamelAwsddbstreamssourceSourceConnector extends KameletConnectors.Source {
  public CamelAwsddbstreamssourceSourceConnector() {
    super("aws-ddb-streams-source");
  }
}
