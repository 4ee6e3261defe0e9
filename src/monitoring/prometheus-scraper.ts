import { Fn, Stack, Token } from 'aws-cdk-lib';
import { CfnScraper } from 'aws-cdk-lib/aws-aps';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import { KafkaClusterKind } from '../cluster';
import type { IKafkaCluster } from '../cluster';
import { switchAt } from '../synth';
import { KIND_NAMES, resourceBehind } from './cluster-view';
import { PrometheusPorts, PROMETHEUS_PORTS } from './prometheus-ports';

/** The service takes one to five subnets, of two zones at least. */
const SUBNETS = { least: 2, most: 5 };

/** Properties for `PrometheusScraper`. */
export interface PrometheusScraperProps {
  /** A cluster with standard or express brokers, with at least one exporter turned on (`prometheusJmxExporter`, `prometheusNodeExporter`). */
  readonly cluster: IKafkaCluster;
  /**
   * The ARN of the Amazon Managed Service for Prometheus workspace. Workspaces that are encrypted with a customer managed key do not support
   * scrapers.
   */
  readonly workspaceArn: string;
  /**
   * The host names of the brokers.
   *
   * @default - `b-1` to `b-<number of brokers>`, in the domain of the bootstrap brokers
   */
  readonly brokerHosts?: string[];
  /**
   * From 2 to 5 subnets in the VPC of the cluster, in at least two Availability Zones.
   *
   * @default - the subnets of the brokers
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
}

/**
 * Sends the broker metrics of an MSK cluster to Amazon Managed Service for Prometheus every minute, with a managed collector.
 *
 * Creates the scraper and its security group, and allows it to access the exporters of the brokers.
 *
 * @see https://docs.aws.amazon.com/prometheus/latest/userguide/prom-msk-integration.html
 */
export class PrometheusScraper extends Construct implements ec2.IConnectable {
  /** The underlying scraper. */
  public readonly scraper: CfnScraper;
  /** The network connections of the scraper. */
  public readonly connections: ec2.Connections;

  constructor(scope: Construct, id: string, props: PrometheusScraperProps) {
    super(scope, id);
    const { cluster } = props;
    if (cluster.clusterKind === KafkaClusterKind.SERVERLESS || cluster.clusterKind === KafkaClusterKind.SELF_MANAGED) {
      throw new Error(`${this.node.path}: ${KIND_NAMES[cluster.clusterKind]} has no exporters of Amazon MSK; `
        + 'specify a cluster with standard or express brokers');
    }
    if (props.brokerHosts?.length === 0) {
      throw new Error(`${this.node.path}: "brokerHosts" is empty; specify the host name of each broker, or remove it`);
    }
    const ports = this.exporters(cluster);
    const { vpc, subnetIds } = this.network(props);
    this.connections = new ec2.Connections({
      securityGroups: [new ec2.SecurityGroup(this, 'SecurityGroup', {
        vpc,
        description: 'Scraper of Amazon Managed Service for Prometheus',
        // rules of its own need the security groups of the brokers
        allowAllOutbound: cluster.connections.securityGroups.length === 0,
      })],
    });
    PrometheusPorts.allowFrom(cluster, this);
    this.scraper = new CfnScraper(this, 'Resource', {
      source: { vpcConfiguration: { securityGroupIds: this.connections.securityGroups.map(group => group.securityGroupId), subnetIds } },
      destination: { ampConfiguration: { workspaceArn: props.workspaceArn } },
      scrapeConfiguration: { configurationBlob: Fn.base64(this.configuration(cluster, ports, props.brokerHosts ?? this.brokerHosts(cluster))) },
    });
  }

  /** Scrape configurations are YAML, of which JSON is a part. */
  private configuration(cluster: IKafkaCluster, ports: ReadonlyMap<string, number>, names: readonly string[]): string {
    return Stack.of(this).toJsonString({
      global: { scrape_interval: '1m', external_labels: { clusterArn: cluster.clusterArn } },
      scrape_configs: [...ports].map(([job, port]) => ({
        job_name: job,
        dns_sd_configs: [{ names, type: 'A', port }],
        relabel_configs: [{ source_labels: ['__meta_dns_name'], target_label: 'broker_dns' }],
      })),
    });
  }

  /** The exporters that are on, or may be: of a cluster from elsewhere nobody knows. */
  private exporters(cluster: IKafkaCluster): ReadonlyMap<string, number> {
    const resource = resourceBehind(cluster.clusterArn!);
    const on = Object.entries({ jmxExporter: 'msk-jmx', nodeExporter: 'msk-node' } as const).filter(([exporter]) =>
      resource === undefined || switchAt(resource.openMonitoring, ['prometheus', exporter, 'enabledInBroker']) !== false);
    if (on.length === 0) {
      throw new Error(`${this.node.path}: the cluster ${resource!.node.path} has no exporter for Prometheus turned on; `
        + 'set "prometheusJmxExporter" and "prometheusNodeExporter" of the cluster ("openMonitoring" of a CfnCluster)');
    }
    return new Map(on.map(([exporter, job]) => [job, PROMETHEUS_PORTS[exporter as keyof typeof PROMETHEUS_PORTS]]));
  }

  private network(props: PrometheusScraperProps): { readonly vpc: ec2.IVpc; readonly subnetIds: string[] } {
    const { vpc, vpcSubnets } = props.cluster;
    if (vpc === undefined) {
      throw new Error(`${this.node.path}: the VPC of the cluster is not known; specify "vpc" when you import the cluster`);
    }
    const { subnets, subnetIds, isPendingLookup } = vpc.selectSubnets(props.vpcSubnets ?? vpcSubnets);
    const zones = subnets.map(subnet => subnet.availabilityZone);
    const fewZones = !zones.some(zone => Token.isUnresolved(zone)) && new Set(zones).size < SUBNETS.least;
    if (!isPendingLookup && !Token.isUnresolved(subnetIds) && (subnetIds.length < SUBNETS.least || subnetIds.length > SUBNETS.most || fewZones)) {
      throw new Error(`${this.node.path}: a scraper needs ${SUBNETS.least} to ${SUBNETS.most} subnets in at least two Availability Zones, `
        + `got ${subnetIds.length} in ${new Set(zones).size}; select others with "vpcSubnets"`);
    }
    return { vpc, subnetIds };
  }

  /** All brokers of a cluster have the same domain, and numbers from 1 on; only some of them are bootstrap brokers. */
  private brokerHosts(cluster: IKafkaCluster): string[] {
    if (cluster.brokerCount === undefined) {
      throw new Error(`${this.node.path}: the number of brokers is not known, because the cluster is imported; specify "brokerHosts", or "brokerCount" when you import it`);
    }
    const { bootstrapServers } = cluster.bindClient(this, {});
    if (!Token.isUnresolved(bootstrapServers) && !/^b-\d+\.[^.:]+\.[^.:]+\.[^.:]+\.kafka\./.test(bootstrapServers)) {
      throw new Error(`${this.node.path}: the bootstrap brokers do not have the names that Amazon MSK gave them, got ${JSON.stringify(bootstrapServers)}; `
        + 'specify "brokerHosts"');
    }
    // b-1.<cluster>.<id>.<number>.kafka.<region>.<domain>:<port>,b-2…
    const halves = Fn.split('.kafka.', bootstrapServers);
    const domain = Fn.select(0, Fn.split(':', Fn.select(1, halves)));
    const labels = [1, 2, 3].map(index => Fn.select(index, Fn.split('.', Fn.select(0, halves))));
    return Array.from({ length: cluster.brokerCount }, (_, index) => `b-${index + 1}.${labels.join('.')}.kafka.${domain}`);
  }
}
