import { execFileSync } from 'child_process';
import { Template } from 'aws-cdk-lib/assertions';
import { Capacity } from '../../src/connect';
import { connectorCosts, costLine, totalMcuHoursPerMonth } from '../../src/monitoring/cost';
import { Bench } from './fixtures';

const template = (...capacities: unknown[]) => ({
  Resources: Object.fromEntries(capacities.map((Capacity_, index) => [`C${index}`, {
    Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: `c${index}`, Capacity: Capacity_ },
  }])),
});

describe('what connectors use', () => {
  test('is read from a synthesized template', () => {
    const bench = new Bench();
    bench.sink({ capacity: Capacity.autoscaled({ mcuCount: 2, minWorkers: 1, maxWorkers: 4, maxTasks: 8 }) });
    const costs = connectorCosts(Template.fromStack(bench.stack).toJSON());
    expect(costs).toEqual([{
      logicalId: expect.stringMatching(/^Sink/),
      name: 'archive',
      autoscaled: true,
      mcusPerWorker: 2,
      workers: { least: 1, most: 4 },
      mcuHoursPerHour: { least: 2, most: 8 },
      mcuHoursPerMonth: { least: 1460, most: 5840 },
    }]);
    expect(costLine(costs[0])).toBe('archive: 1 to 4 workers of 2 MCUs, 1460 to 5840 MCU-hours a month');
  });

  test('is one figure where the number of workers is fixed, and text counts as a number', () => {
    const [cost] = connectorCosts(template({ ProvisionedCapacity: { McuCount: '1', WorkerCount: 1 } }));
    expect(costLine(cost)).toBe('c0: 1 worker of 1 MCU, 730 MCU-hours a month');
  });

  test('a provisioned worker has one unit unless it says otherwise', () => {
    const [cost] = connectorCosts(template({ ProvisionedCapacity: { WorkerCount: 3 } }));
    expect(costLine(cost)).toBe('c0: 3 workers of 1 MCU, 2190 MCU-hours a month');
  });

  test('has a price only where the user gives one', () => {
    const source = template({ ProvisionedCapacity: { McuCount: 1, WorkerCount: 2 } });
    expect(connectorCosts(source)[0].pricePerMonth).toBeUndefined();
    const prices = { mcuHour: 0.11, currency: 'USD' };
    expect(costLine(connectorCosts(source, prices)[0], prices)).toBe('c0: 2 workers of 1 MCU, 1460 MCU-hours a month, 160.60 USD a month');
  });

  test('is not guessed where it is known at the deploy only', () => {
    const costs = connectorCosts(template(
      { ProvisionedCapacity: { McuCount: 1, WorkerCount: { Ref: 'Workers' } } }, { Ref: 'Capacity' }, { AutoScaling: { MinWorkerCount: 1, MaxWorkerCount: 2 } }));
    expect(costs.map(cost => costLine(cost))).toEqual([
      'c0: an unknown number of workers of 1 MCU', 'c1: an unknown number of workers', 'c2: 1 to 2 workers',
    ]);
    expect(totalMcuHoursPerMonth(costs)).toBeUndefined();
  });

  test('adds up', () => {
    const costs = connectorCosts(template(
      { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } }, { AutoScaling: { McuCount: 1, MinWorkerCount: 1, MaxWorkerCount: 2 } }));
    expect(totalMcuHoursPerMonth(costs)).toEqual({ least: 1460, most: 2190 });
  });

  test.each([[undefined], [null], ['text'], [{}], [{ Resources: [] }], [{ Resources: { A: null, B: { Type: 'AWS::S3::Bucket' } } }]])(
    'is nothing in %j', source => {
      expect(connectorCosts(source)).toEqual([]);
    });

  test('a connector by a name that is not known is called by its logical id', () => {
    const [cost] = connectorCosts({ Resources: { Archive: { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: { Ref: 'N' } } } } });
    expect(costLine(cost)).toBe('Archive: an unknown number of workers');
  });

  test('loads nothing of aws-cdk-lib', () => {
    const script = `require('./tools/typescript.js');
      require('./src/monitoring/cost');
      console.log(Object.keys(require.cache).filter(file => /aws-cdk-lib|node_modules.constructs/.test(file)).length);`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: `${__dirname}/../..` }).trim()).toBe('0');
  });
});
