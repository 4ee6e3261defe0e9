package org.apache.camel.kafkaconnector.awss3source;

import org.apache.camel.kafkaconnector.KameletConnectors;

/** A stand-in for the connector of Apache Camel: see README.md. */
public final class CamelAwss3sourceSourceConnector extends KameletConnectors.Source {
  public CamelAwss3sourceSourceConnector() {
    super("aws-s3-source");
  }
}
