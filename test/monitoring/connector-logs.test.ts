import { Template } from 'aws-cdk-lib/assertions';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { LogDelivery } from '../../src/connect';
import { ConnectorLogErrors, ConnectorLogQueries } from '../../src/monitoring';
import { ERROR_PHRASE, LOG_QUERIES } from '../../src/monitoring/log-pattern';
import { Bench } from './fixtures';

/** Lines as workers write them: Connect's log4j pattern behind the name of the worker. */
const LINES = {
  error: '[worker-0a1b2c] [2026-11-21 12:00:00,123] ERROR [archive|task-0] WorkerSinkTask{id=archive-0} Task threw an uncaught and '
    + 'unrecoverable exception. Task is being killed (org.apache.kafka.connect.runtime.WorkerTask:212)',
  cause: '[worker-0a1b2c] Caused by: software.amazon.awssdk.services.s3.model.NoSuchBucketException: The specified bucket does not exist',
  info: '[worker-0a1b2c] [2026-11-21 12:00:00,123] INFO [archive|worker] errors.log.level = ERROR (org.apache.kafka.connect.runtime.SinkConnectorConfig:372)',
  rebalance: '[worker-0a1b2c] [2026-11-21 12:00:00,123] INFO [archive|task-0] Revoke previously assigned partitions; (Re-)joining group, Rebalance started',
};

describe('ConnectorLogErrors', () => {
  test('is one metric filter on the log group of the connector', () => {
    const bench = new Bench();
    const sink = bench.sink();
    const before = Object.keys(Template.fromStack(new Bench().stack).toJSON().Resources as object).length;
    const errors = new ConnectorLogErrors(bench.stack, 'Errors', { connector: sink });
    expect(errors.metricErrors()).toMatchObject({ namespace: 'MskConnect/Logs', metricName: 'Errors-archive', statistic: 'Sum', dimensions: undefined });
    const template = Template.fromStack(bench.stack);
    expect(before).toBeGreaterThan(0);
    template.resourceCountIs('AWS::Logs::MetricFilter', 1);
    template.hasResourceProperties('AWS::Logs::MetricFilter', {
      FilterPattern: '"] ERROR "',
      LogGroupName: { Ref: Object.keys(template.findResources('AWS::Logs::LogGroup', { Properties: { LogGroupName: '/aws/vendedlogs/msk-connect/archive' } }))[0] },
      MetricTransformations: [{ DefaultValue: 0, MetricName: 'Errors-archive', MetricNamespace: 'MskConnect/Logs', MetricValue: '1' }],
    });
  });

  test('counts lines of the level, not of the word', () => {
    expect(Object.entries(LINES).filter(([, line]) => line.includes(ERROR_PHRASE)).map(([name]) => name)).toEqual(['error']);
  });

  test('takes the log group that is given', () => {
    const bench = new Bench();
    new ConnectorLogErrors(bench.stack, 'Errors', { connector: bench.imported(), logGroup: LogGroup.fromLogGroupName(bench.stack, 'Group', '/own') });
    Template.fromStack(bench.stack).hasResourceProperties('AWS::Logs::MetricFilter', { LogGroupName: '/own' });
  });

  test.each([
    ['a connector made elsewhere', (bench: Bench) => bench.imported()],
    ['a connector without logs in CloudWatch', (bench: Bench) => bench.sink({ logs: [] })],
  ])('fails for %s', (_, connector) => {
    const bench = new Bench();
    expect(() => new ConnectorLogErrors(bench.stack, 'Errors', { connector: connector(bench) })).toThrow(
      'Stack/Errors: the connector archive is not known to deliver its logs to CloudWatch Logs; specify "logGroup", or LogDelivery.cloudWatch() to the connector');
  });
});

describe('ConnectorLogQueries', () => {
  test('are saved in a folder of the connector', () => {
    const bench = new Bench();
    const connector = bench.sink({ logs: [LogDelivery.cloudWatch({ logGroup: LogGroup.fromLogGroupName(bench.stack, 'Group', '/own') })] });
    const { queries } = new ConnectorLogQueries(bench.stack, 'Queries', { connector });
    const template = Template.fromStack(bench.stack);
    template.resourceCountIs('AWS::Logs::QueryDefinition', queries.length);
    const names = Object.values(template.findResources('AWS::Logs::QueryDefinition')).map(each => (each.Properties as { Name: string }).Name);
    expect(names).toEqual(['errors', 'failed tasks with their cause', 'rebalances', 'errors by exception'].map(name => `msk-connect/archive/${name}`));
    template.hasResourceProperties('AWS::Logs::QueryDefinition', {
      Name: 'msk-connect/archive/errors by exception',
      LogGroupNames: ['/own'],
      QueryString: 'parse @message /(?<exception>[A-Za-z0-9_.]+(Exception|Error))/\n| filter ispresent(exception)\n'
        + '| stats count(*) as lines, latest(@timestamp) as last by exception\n| sort lines desc',
    });
  });

  test.each([['FailedTasks', ['error', 'cause']], ['Rebalances', ['rebalance']]])('%s finds what it is for', (id, found) => {
    const filter = LOG_QUERIES.find(query => query.id === id)!.filterStatements![0];
    const [, insensitive, text] = /like \/(\(\?i\))?(.*)\//.exec(filter)!;
    const pattern = new RegExp(text, insensitive ? 'i' : '');
    expect(Object.entries(LINES).filter(([, line]) => pattern.test(line)).map(([name]) => name)).toEqual(found);
  });
});
