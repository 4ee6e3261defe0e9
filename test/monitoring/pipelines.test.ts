import { Template } from 'aws-cdk-lib/assertions';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as rds from 'aws-cdk-lib/aws-rds';
import { DebeziumSource, OpenSearchTarget } from '../../src/connectors';
import { SourceDatabase } from '../../src/databases';
import { ConnectorAlarms, ConnectorDashboard } from '../../src/monitoring';
import { CdcToOpenSearch } from '../../src/pipelines';
import { bodyOf } from './dashboard-body';
import { Bench } from './fixtures';

function pipeline(tables: string[]) {
  const bench = new Bench();
  const database = new rds.DatabaseInstance(bench.stack, 'Database', {
    vpc: bench.vpc,
    engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 }),
    parameters: { 'rds.logical_replication': '1' },
    databaseName: 'shop',
  });
  const domain = new opensearch.Domain(bench.stack, 'Domain', {
    version: opensearch.EngineVersion.OPENSEARCH_2_19,
    vpc: bench.vpc,
    vpcSubnets: [{ subnets: [bench.vpc.privateSubnets[0]] }],
    zoneAwareness: { enabled: false },
  });
  const made = new CdcToOpenSearch(bench.stack, 'Search', {
    cluster: bench.cluster(),
    source: DebeziumSource.postgres({ database: SourceDatabase.fromInstance(database, { databaseName: 'shop' }), topicPrefix: 'shop', tables }),
    target: OpenSearchTarget.domain(domain),
    sinkConnector: { connectorName: 'search' },
  });
  return { bench, source: made.source, sink: made.sink };
}

const alarm = (bench: Bench, end: string) => Object.values(Template.fromStack(bench.stack).findResources('AWS::CloudWatch::Alarm'))
  .map(resource => resource.Properties as { AlarmName: unknown; [property: string]: unknown })
  .find(properties => JSON.stringify(properties.AlarmName).includes(`${end}"`));

describe('a pipeline from a database to OpenSearch', () => {
  test('is watched with one line a connector: the database behind the source, the topics of the sink', () => {
    const { bench, source, sink } = pipeline(['public.orders', 'public.customers']);
    new ConnectorAlarms(bench.stack, 'SourceAlarms', { connector: source });
    new ConnectorAlarms(bench.stack, 'SinkAlarms', { connector: sink });
    expect(alarm(bench, 'slot-lag')).toMatchObject({ MetricName: 'OldestReplicationSlotLag', Threshold: 10 * 1024 ** 3 });
    const metrics = alarm(bench, 'search-lag')!.Metrics as Array<{ MetricStat?: { Metric: { Dimensions: Array<{ Name: string; Value: string }> } } }>;
    const topics = metrics.flatMap(metric => metric.MetricStat?.Metric.Dimensions.filter(each => each.Name === 'Topic').map(each => each.Value) ?? []);
    expect(topics).toEqual(['shop.public.orders', 'shop.public.customers']);
  });

  test('of tables by a regular expression has the lag of whatever topics there are', () => {
    const { bench, sink } = pipeline(['public\\..*']);
    new ConnectorAlarms(bench.stack, 'SinkAlarms', { connector: sink });
    expect(JSON.stringify(alarm(bench, 'search-lag')!.Metrics)).toContain('SELECT MAX(');
  });

  test('is drawn as one row: source rate, lag, sink rate, failed tasks', () => {
    const { bench, source, sink } = pipeline(['public.orders']);
    new ConnectorDashboard(bench.stack, 'Dashboard', { connectors: [source, sink] });
    const { widgets } = bodyOf(bench.stack);
    expect(widgets.filter(widget => widget.y === 1).map(widget => widget.properties.title)).toEqual(['Source rate', 'Lag', 'Sink rate', 'Failed tasks']);
  });
});
