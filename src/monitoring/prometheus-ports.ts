import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IKafkaCluster } from '../cluster';

/** The port of each exporter. */
export const PROMETHEUS_PORTS = { jmxExporter: 11001, nodeExporter: 11002 } as const;

/** The ports on which brokers offer metrics to Prometheus, where a cluster has its exporters turned on. */
export class PrometheusPorts {
  /** Metrics of Kafka, by the JMX exporter (`prometheusJmxExporter`). */
  public static readonly JMX_EXPORTER = ec2.Port.tcp(PROMETHEUS_PORTS.jmxExporter);
  /** Metrics of the hosts, by the node exporter (`prometheusNodeExporter`). */
  public static readonly NODE_EXPORTER = ec2.Port.tcp(PROMETHEUS_PORTS.nodeExporter);

  /**
   * Lets a scraper reach both exporters of all brokers.
   *
   * @param cluster a cluster with standard or express brokers
   * @param scraper Prometheus, an OpenTelemetry collector, or the security group of a scraper of Amazon Managed Service for Prometheus
   */
  public static allowFrom(cluster: IKafkaCluster, scraper: ec2.IConnectable): void {
    cluster.connections.allowFrom(scraper, ec2.Port.tcpRange(PROMETHEUS_PORTS.jmxExporter, PROMETHEUS_PORTS.nodeExporter), 'Prometheus');
  }

  private constructor() {}
}
