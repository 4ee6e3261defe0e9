import { CfnParameter } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { CfnCluster } from 'aws-cdk-lib/aws-msk';
import { ExpressCluster, KafkaCluster, KafkaClusterKind, ProvisionedCluster } from '../../src/cluster';
import { PrometheusScraper } from '../../src/monitoring';
import { CLUSTER_ARN } from '../support/surroundings';
import { Bench } from './fixtures';

const workspaceArn = 'arn:aws:aps:eu-west-1:111122223333:workspace/ws-12345678';
const BOOTSTRAP = 'b-2.shop.abc123.c4.kafka.eu-west-1.amazonaws.com:9098,b-3.shop.abc123.c4.kafka.eu-west-1.amazonaws.com:9098';

/** What stands in the decoded scrape configuration when the deployment has filled in the bootstrap brokers and the ARN of the cluster. */
function configurationOf(stack: Stack) {
  const [{ Properties }] = Object.values(Template.fromStack(stack).findResources('AWS::APS::Scraper'));
  const { 'Fn::Base64': text } = (Properties as { ScrapeConfiguration: { ConfigurationBlob: { 'Fn::Base64': unknown } } }).ScrapeConfiguration.ConfigurationBlob;
  return JSON.parse(evaluate(text) as string) as {
    scrape_configs: ReadonlyArray<{ job_name: string; dns_sd_configs: ReadonlyArray<{ names: string[]; type: string; port: number }> }>;
    global: { external_labels: { clusterArn: string } };
  };
}

function evaluate(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const [[name, argument]] = Object.entries(value);
  switch (name) {
    case 'Fn::Join': {
      const [separator, parts] = argument as [string, unknown[]];
      return parts.map(evaluate).join(separator);
    }
    case 'Fn::Split': {
      const [separator, text] = argument as [string, unknown];
      return (evaluate(text) as string).split(separator);
    }
    case 'Fn::Select': {
      const [index, list] = argument as [number, unknown];
      return (evaluate(list) as string[])[Number(index)];
    }
    case 'Fn::GetAtt': return BOOTSTRAP;
    default: return CLUSTER_ARN;
  }
}

const hosts = (count: number) => Array.from({ length: count }, (_, index) => `b-${index + 1}.shop.abc123.c4.kafka.eu-west-1.amazonaws.com`);

describe('PrometheusScraper', () => {
  test('finds all brokers of a cluster of the app, also those that are not bootstrap brokers', () => {
    const bench = new Bench();
    const cluster = new ProvisionedCluster(bench.stack, 'Kafka', { vpc: bench.vpc, brokersPerZone: 2, prometheusJmxExporter: true, prometheusNodeExporter: true });
    new PrometheusScraper(bench.stack, 'Scraper', { cluster, workspaceArn });
    const { scrape_configs: jobs, global } = configurationOf(bench.stack);
    expect(jobs.map(job => [job.job_name, job.dns_sd_configs])).toEqual([
      ['msk-jmx', [{ names: hosts(2 * bench.vpc.availabilityZones.length), type: 'A', port: 11001 }]],
      ['msk-node', [{ names: hosts(2 * bench.vpc.availabilityZones.length), type: 'A', port: 11002 }]],
    ]);
    expect(global.external_labels).toEqual({ clusterArn: CLUSTER_ARN });
  });

  test('stands in the subnets of the brokers, and reaches their exporters and nothing else', () => {
    const bench = new Bench();
    const cluster = new ExpressCluster(bench.stack, 'Kafka', { vpc: bench.vpc, prometheusJmxExporter: true });
    const { connections } = new PrometheusScraper(bench.stack, 'Scraper', { cluster, workspaceArn });
    const template = Template.fromStack(bench.stack);
    const [{ Properties: kafka }] = Object.values(template.findResources('AWS::MSK::Cluster')) as Array<{ Properties: { BrokerNodeGroupInfo: { ClientSubnets: unknown } } }>;
    const group = bench.stack.resolve(connections.securityGroups[0].securityGroupId) as unknown;
    template.hasResourceProperties('AWS::APS::Scraper', {
      Source: { VpcConfiguration: { SecurityGroupIds: [group], SubnetIds: kafka.BrokerNodeGroupInfo.ClientSubnets } },
      Destination: { AmpConfiguration: { WorkspaceArn: workspaceArn } },
    });
    template.hasResourceProperties('AWS::EC2::SecurityGroupIngress', { FromPort: 11001, ToPort: 11002, SourceSecurityGroupId: group });
    template.hasResourceProperties('AWS::EC2::SecurityGroupEgress', { FromPort: 11001, ToPort: 11002, GroupId: group });
    template.resourceCountIs('AWS::EC2::SecurityGroupEgress', 1);
    template.hasResourceProperties('AWS::EC2::SecurityGroup', {
      GroupDescription: 'Scraper of Amazon Managed Service for Prometheus', SecurityGroupEgress: Match.absent(),
    });
    expect(configurationOf(bench.stack).scrape_configs.map(job => job.job_name)).toEqual(['msk-jmx']);
  });

  test('takes an imported cluster whose brokers are named, counted, or known by their bootstrap brokers only', () => {
    const attributes = { clusterArn: CLUSTER_ARN, clusterKind: KafkaClusterKind.PROVISIONED };
    const named = new Bench();
    new PrometheusScraper(named.stack, 'Scraper', { cluster: named.cluster(), workspaceArn, brokerHosts: ['one.example.com'] });
    expect(configurationOf(named.stack).scrape_configs.map(job => job.dns_sd_configs[0].names)).toEqual([['one.example.com'], ['one.example.com']]);
    for (const bootstrapServers of [undefined, BOOTSTRAP]) {
      const counted = new Bench();
      new PrometheusScraper(counted.stack, 'Scraper', {
        cluster: KafkaCluster.fromClusterAttributes(counted.stack, 'Kafka', { ...attributes, vpc: counted.vpc, brokerCount: 3, bootstrapServers }), workspaceArn,
      });
      expect(configurationOf(counted.stack).scrape_configs[0].dns_sd_configs[0].names).toEqual(hosts(3));
    }
  });

  test('an exporter that only the deployment knows of counts as turned on', () => {
    const bench = new Bench();
    const cluster = new ProvisionedCluster(bench.stack, 'Kafka', { vpc: bench.vpc });
    const enabledInBroker = new CfnParameter(bench.stack, 'Jmx').valueAsString as unknown as boolean;
    cluster.node.findAll().find(child => child instanceof CfnCluster)!.openMonitoring = { prometheus: { jmxExporter: { enabledInBroker } } };
    new PrometheusScraper(bench.stack, 'Scraper', { cluster, workspaceArn });
    expect(configurationOf(bench.stack).scrape_configs.map(job => job.job_name)).toEqual(['msk-jmx']);
  });

  const bad: Array<[string, (bench: Bench) => ConstructorParameters<typeof PrometheusScraper>[2], string]> = [
    ['a cluster without exporters', ({ stack, vpc }) => ({ cluster: new ProvisionedCluster(stack, 'Kafka', { vpc }), workspaceArn }),
      'the cluster Stack/Kafka/Cluster/Resource has no exporter for Prometheus turned on; set "prometheusJmxExporter" and "prometheusNodeExporter"'],
    ['a serverless cluster', bench => ({ cluster: bench.cluster(KafkaClusterKind.SERVERLESS), workspaceArn }),
      'a serverless cluster has no exporters of Amazon MSK; specify a cluster with standard or express brokers'],
    ['a self-managed cluster', bench => ({ cluster: bench.cluster(KafkaClusterKind.SELF_MANAGED), workspaceArn }), 'a self-managed cluster has no exporters'],
    ['an unknown number of brokers', bench => ({ cluster: bench.cluster(), workspaceArn }), 'the number of brokers is not known'],
    ['no broker', bench => ({ cluster: bench.cluster(), workspaceArn, brokerHosts: [] }), '"brokerHosts" is empty'],
    ['an unknown VPC', ({ stack }) => ({ cluster: KafkaCluster.fromClusterArn(stack, 'Kafka', CLUSTER_ARN), workspaceArn, brokerHosts: ['a'] }), 'the VPC of the cluster is not known'],
    ['subnets in one zone', bench => ({
      cluster: bench.cluster(), workspaceArn, brokerHosts: ['a'],
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, availabilityZones: [bench.vpc.availabilityZones[0]] },
    }), 'a scraper needs 2 to 5 subnets in at least two Availability Zones, got 1 in 1; select others with "vpcSubnets"'],
    ['other names of brokers', ({ stack, vpc }) => ({
      cluster: KafkaCluster.fromClusterAttributes(stack, 'Kafka', {
        clusterArn: CLUSTER_ARN, clusterKind: KafkaClusterKind.PROVISIONED, vpc, brokerCount: 3, bootstrapServers: 'kafka.example.com:9098',
      }), workspaceArn,
    }), 'the bootstrap brokers do not have the names that Amazon MSK gave them, got "kafka.example.com:9098"; specify "brokerHosts"'],
  ];
  test.each(bad)('fails for %s', (_, props, message) => {
    const bench = new Bench();
    const given = props(bench);
    expect(() => new PrometheusScraper(bench.stack, 'Scraper', given)).toThrow(`Stack/Scraper: ${message}`);
  });
});
