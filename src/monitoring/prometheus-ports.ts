import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IKafkaCluster } from '../cluster';

/** The port of each exporter. */
export const PROMETHEUS_PORTS = { jmxExporter: 11001, nodeExporter: 11002 } as const;

/** The ports on which brokers expose metrics for Prometheus, if the exporters of the cluster are turned on. */
export class PrometheusPorts {
  /** Kafka metrics, from the JMX Exporter (`prometheusJmxExporter`). */
  public static readonly JMX_EXPORTER = ec2.Port.tcp(PROMETHEUS_PORTS.jmxExporter);
  /** Host metrics, from the Node Exporter (`prometheusNodeExporter`). */
  public static readonly NODE_EXPORTER = ec2.Port.tcp(PROMETHEUS_PORTS.nodeExporter);

  /**
   * Allows a scraper to access both exporters of all brokers.
   *
   * @param cluster a cluster with standard or express brokers
   * @param scraper Prometheus, an OpenTelemetry collector, or the security group of a scraper of Amazon Managed Service for Prometheus
   */
  public static allowFrom(cluster: IKafkaCluster, scraper: ec2.IConnectable): void {
    cluster.connections.allowFrom(scraper, ec2.Port.tcpRange(PROMETHEUS_PORTS.jmxExporter, PROMETHEUS_PORTS.nodeExporter), 'Prometheus');
  }

  private constructor() {}
}
