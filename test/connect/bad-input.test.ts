import { App, Lazy, Stack, Token } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as logs from 'aws-cdk-lib/aws-logs';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import {
  Capacity, Converter, CustomPlugin, KafkaAuthentication, KafkaCluster, KafkaConnectVersion, LogDelivery, PluginArchive, Transform, WorkerConfiguration,
} from '../../src';
import type { ConnectorProps, IConnectorDefinition } from '../../src';
import { put, rawZip, temporaryDirectory } from '../support/archives';
import { newStack } from '../support/surroundings';
import { newConnector, sink, source } from './fixtures';

/** What the synth of a connector says. */
function synth(props: (stack: ReturnType<typeof newStack>) => Partial<ConnectorProps>, change: (resource: CfnConnector) => void = () => {}): () => void {
  return () => {
    const stack = newStack();
    change(newConnector(stack, props(stack)).node.defaultChild as CfnConnector);
    Template.fromStack(stack);
  };
}

describe('capacity', () => {
  test.each([
    ['MCU 3', () => Capacity.provisioned({ mcuCount: 3 }), /MCU count of the provisioned capacity is 3; allowed are 1, 2, 4 and 8.*MC-CAP-001/],
    ['worker count 0', () => Capacity.provisioned({ workerCount: 0 }), /0.*at least 1.*MC-CAP-002/],
    ['half a worker', () => Capacity.provisioned({ workerCount: 1.5 }), /1\.5.*MC-CAP-002/],
    ['task cap below the maximum of workers', () => Capacity.autoscaled({ maxWorkers: 4, maxTasks: 3 }), /3.*4.*MC-CAP-004/],
    ['minimum above maximum', () => Capacity.autoscaled({ minWorkers: 3, maxWorkers: 2 }), /3.*2.*MC-CAP-005/],
  ])('fails for %s', (_what, make, message) => {
    expect(make).toThrow(message);
  });

  test('fails for both modes, and for neither, on the L1', () => {
    expect(synth(() => ({}), (resource) => { resource.capacity = {}; })).toThrow(/neither provisioned nor autoscaled.*MC-CAP-003/);
    expect(synth(() => ({}), (resource) => {
      resource.capacity = {
        provisionedCapacity: { mcuCount: 1, workerCount: 1 },
        autoScaling: { mcuCount: 1, minWorkerCount: 1, maxWorkerCount: 1, scaleInPolicy: { cpuUtilizationPercentage: 1 }, scaleOutPolicy: { cpuUtilizationPercentage: 2 } },
      };
    })).toThrow(/both provisioned and autoscaled.*MC-CAP-003/);
  });

  test.each([
    ['scale-in above scale-out', () => Capacity.autoscaled({ maxWorkers: 2, scaleInCpuUtilization: 90, scaleOutCpuUtilization: 80 }), /90 %.*80 %.*MC-CAP-006/],
    ['a percentage above 100', () => Capacity.autoscaled({ maxWorkers: 2, scaleOutCpuUtilization: 150 }), /150 %.*1 to 100.*MC-CAP-006/],
  ])('fails at synth for %s', (_what, capacity, message) => {
    expect(synth(() => ({ capacity: capacity() }))).toThrow(message);
  });

  test('tokens pass', () => {
    const token = Token.asNumber(Lazy.any({ produce: () => 3 }));
    expect(() => Capacity.autoscaled({ mcuCount: token, minWorkers: token, maxWorkers: 1, maxTasks: token })).not.toThrow();
  });
});

describe('cluster', () => {
  const selfManaged = (bootstrapServers: string, authentication = KafkaAuthentication.UNAUTHENTICATED_TLS) => (stack: ReturnType<typeof newStack>) => ({
    cluster: KafkaCluster.selfManaged(stack, 'Own', { bootstrapServers, authentications: [authentication], vpc: new ec2.Vpc(stack, 'OwnVpc') }),
  });
  const msk = (bootstrapServers: string, authentication?: KafkaAuthentication) => (stack: ReturnType<typeof newStack>) => ({
    authentication,
    cluster: KafkaCluster.fromClusterAttributes(stack, 'Msk', {
      clusterArn: 'arn:aws:kafka:us-east-1:111122223333:cluster/c/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2',
      vpc: new ec2.Vpc(stack, 'OwnVpc'),
      bootstrapServers,
    }),
  });

  test.each([
    ['IAM on a plaintext port', msk('b-1.c.kafka.us-east-1.amazonaws.com:9092', KafkaAuthentication.IAM), /9092.*9098/],
    ['bootstrap servers without port', selfManaged('broker.example.com'), /broker\.example\.com.*MC-BOOT-001/],
    ['an ARN as bootstrap servers', msk('arn:aws:kafka:us-east-1:111122223333:cluster/c/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2'), /ARN.*MC-BOOT-001/],
  ])('fails for %s', (_what, props, message) => {
    expect(synth(props)).toThrow(message);
  });

  test('fails for IAM with PLAINTEXT', () => {
    expect(synth(() => ({}), (resource) => { resource.kafkaClusterEncryptionInTransit = { encryptionType: 'PLAINTEXT' }; })).toThrow(/PLAINTEXT.*MC-AUTH-002/);
  });

  test('fails for SCRAM', () => {
    const scram = (resource: CfnConnector) => { resource.kafkaClusterClientAuthentication = { authenticationType: 'SASL_SCRAM' }; };
    expect(synth(() => ({}), scram)).toThrow(/SCRAM.*MC-AUTH-001/);
  });

  test('fails for an authentication that the cluster is known not to have', () => {
    const props = (stack: ReturnType<typeof newStack>) => ({ ...selfManaged('broker.example.com:9096')(stack), authentication: KafkaAuthentication.SCRAM });
    expect(synth(props)).toThrow(/SASL\/SCRAM is requested, but the cluster does not offer it.*MC-CLU-001/);
  });

  test('fails without a VPC', () => {
    const stack = newStack();
    const cluster = KafkaCluster.fromClusterArn(stack, 'Other', 'arn:aws:kafka:us-east-1:111122223333:cluster/c/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2');
    expect(() => newConnector(stack, { cluster })).toThrow(/has no VPC.*specify "vpc"/);
  });
});

describe('worker configuration', () => {
  test.each([
    ['without converters', { propertiesText: 'offset.flush.interval.ms=1000\n' }, /has no key\.converter.*MC-WRK-001/],
    ['with sasl.*', { config: { 'sasl.mechanism': 'PLAIN' } }, /sasl\.mechanism.*MC-WRK-002/],
    ['with a forbidden key', { config: { 'group.id': 'x' } }, /group\.id.*MC-WRK-002/],
    ['with a consumer key that is not allowed', { consumerConfig: { 'isolation.level': 'read_committed' } }, /consumer\.isolation\.level.*MC-WRK-003/],
    ['that is no properties text', { propertiesText: '{"key.converter": "x"}' }, /is not a properties file: got the line "\{.*key=value/],
    ['that is binary', { propertiesText: 'PK\u0003\u0004\u0000' }, /is not a properties file: it contains bytes that are not text/],
    ['that says a key twice', { propertiesText: 'a=1\na=2\n' }, /sets "a" twice: "1" and "2"/],
    ['whose text and properties differ', { propertiesText: 'key.converter=a\nvalue.converter=a\n', keyConverter: Converter.string() }, /"key\.converter" is set twice, to different values: its text sets "a"/],
  ])('fails %s', (_what, props, message) => {
    expect(() => new WorkerConfiguration(newStack(), 'Workers', props)).toThrow(message);
  });
});

describe('connector', () => {
  test.each([
    ['reserved', '__amazon_msk_connect_x'], ['overlong', 'a'.repeat(129)], ['underscored', 'my_sink'], ['empty', ''],
  ])('fails for a name that is %s', (_what, connectorName) => {
    expect(synth(() => ({ connectorName }))).toThrow(/MC-NAME-001/);
  });

  test('fails without connector.class', () => {
    expect(synth(() => ({}), (resource) => { resource.connectorConfiguration = { topics: 'a' }; })).toThrow(/connector\.class.*MC-CFG-001/);
  });

  test('fails where log delivery is on without a target', () => {
    expect(synth(() => ({}), (resource) => { resource.logDelivery = { workerLogDelivery: { cloudWatchLogs: { enabled: true } } }; })).toThrow(/MC-LOG-001/);
  });

  test('fails for two log groups', () => {
    expect(synth(stack => ({ logs: [LogDelivery.cloudWatch({ logGroup: new logs.LogGroup(stack, 'A') }), LogDelivery.cloudWatch({ logGroup: new logs.LogGroup(stack, 'B') })] })))
      .toThrow('a connector can deliver its logs to Amazon CloudWatch Logs at most once, got 2 destinations');
  });

  test('fails for a literal in a typed password property', () => {
    const typed: IConnectorDefinition = {
      bind: () => ({ ...sinkConfig(), config: { 'topics': 'a', 'connection.password': 'secret' }, literalSecrets: ['connection.password'] }),
    };
    expect(synth(() => ({ definition: typed }))).toThrow(/connection\.password.*MC-SEC-001/);
    expect(synth(() => ({ definition: typed }))).not.toThrow(/"secret"/);
  });

  test('warns of a literal password in a plain configuration', () => {
    const stack = newStack();
    const connector = newConnector(stack, { definition: sink({ config: { 'connection.password': 'hunter2' } }) });
    Template.fromStack(stack);
    const warnings = connector.node.metadata.filter(entry => entry.type === 'aws:cdk:warning').map(entry => String(entry.data));
    expect(warnings).toContainEqual(expect.stringMatching(/connection\.password.*MC-SEC-002/s));
    expect(warnings.join()).not.toContain('hunter2');
  });

  test('fails without a plugin', () => {
    expect(() => newConnector(newStack(), { plugin: undefined })).toThrow(/has no plugin that contains com\.example\.MySink; specify "plugin"/);
  });

  test('fails for an archive, with the path of the connector or the plugin that takes it', () => {
    const archive = PluginArchive.fromFile('no/such/sink.zip');
    expect(() => newConnector(newStack(), { plugin: archive })).toThrow(/^Test\/Connector: no\/such\/sink\.zip cannot be read/);
    expect(() => new CustomPlugin(newStack(), 'Plugin', { archives: [archive] })).toThrow(/^Test\/Plugin: no\/such\/sink\.zip cannot be read/);
    const fetching = new Stack(new App(), 'Fetching');
    const withoutJar = put(temporaryDirectory(), 'sink.zip', rawZip([{ name: 'readme.txt', data: 'no JAR' }]));
    expect(() => newConnector(fetching, { plugin: PluginArchive.fromFile(withoutJar) })).toThrow(/^Fetching\/Connector: the plugin contains no JAR/);
  });

  test('fails for a checksum that is none', () => {
    expect(() => newConnector(newStack(), { plugin: PluginArchive.fromMaven('com.example:sink:1.0:zip', { sha256: 'abc' }) })).toThrow(/abc.*SHA-256|SHA-256.*abc/);
  });

  test('warns of an unknown Kafka Connect version', () => {
    const stack = newStack();
    const connector = newConnector(stack, { kafkaConnectVersion: KafkaConnectVersion.of('4.0.x', 21) });
    Template.fromStack(stack);
    expect(JSON.stringify(connector.node.metadata)).toContain('MC-VER-001');
  });
});

describe('definition', () => {
  test.each([
    ['neither topics nor topicsRegex', () => sink({ topics: undefined }), /either "topics" or "topicsRegex"; got neither/],
    ['both', () => sink({ topicsRegex: '.*' }), /got both/],
    ['a regular expression without patterns', () => sink({ topics: undefined, topicsRegex: 'shop\\..*' }), /needs "topicPatterns".*IAM does not support regular expressions/],
  ])('fails for %s', (_what, make, message) => {
    expect(make).toThrow(message);
  });

  test('fails where a property and the configuration contradict each other, and names the connector', () => {
    expect(() => newConnector(newStack(), { definition: sink({ maxTasks: 2, config: { 'tasks.max': '3' } }) }))
      .toThrow('Test/Connector: com.example.MySink: "tasks.max" is set twice, to different values: a property sets "2", "config" sets "3"; remove one of them');
  });

  test('fails for two transforms of one name', () => {
    expect(() => newConnector(newStack(), { definition: source({ transforms: [Transform.of('a.Mask'), Transform.of('b.Mask')] }) }))
      .toThrow('two transforms of the connector are named "mask"; specify a different "alias" for one of them');
  });
});

/** The answer of a plain sink. */
function sinkConfig() {
  return sink().bind(newStack(), { cluster: {}, connectorName: 'x' } as never);
}
