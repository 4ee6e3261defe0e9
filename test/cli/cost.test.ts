import { resolve } from 'path';
import { run } from './run';

const EXAMPLES = resolve(__dirname, '..', '..', 'examples');
const SINK = `${EXAMPLES}/third-party-sink/expected`;
const PIPELINE = `${EXAMPLES}/cdc-postgres-to-opensearch/expected`;
const PRICES = {
  currency: 'EUR',
  date: '2026-11-30',
  source: 'our contract',
  regions: {
    'eu-central-1': {
      mcuHour: 0.1, natGatewayHour: 0.05, endpointHour: 0.01, serverlessClusterHour: 1, logGb: 0.6, databaseHour: { 'db.m5.large': 0.2 }, searchNodeHour: { 'r5.large.search': 0.2 },
    },
  },
};

test('explain of an assembly or template prints what each connector uses', async () => {
  const { status, out } = await run(['explain', SINK]);
  expect([status, out.split('\n')[0]]).toEqual([0, 'orders-to-documents: 1 to 4 workers of 1 MCU, 730 to 2920 MCU-hours a month']);
  expect(out).toContain('no price known:\n  connector orders-to-documents in an unknown Region; specify --region\n');
  expect(out).not.toContain('USD');
});

test('in a Region whose prices are known, what they are, where they stand, and what is not counted', async () => {
  const { status, out } = await run(['explain', PIPELINE, '--region', 'us-east-1']);
  expect(status).toBe(0);
  for (const line of [
    'shop-source: 1 worker of 1 MCU, 730 MCU-hours a month, 80.30 USD a month',
    '  1 × NAT gateway: 730 hours at 0.045, 32.85 USD',
    '  1 × serverless MSK cluster: 730 hours at 0.75, 547.50 USD',
    // 2 connectors, the gateway, the cluster
    'total: 740.95 USD per month',
    '  prices of https://aws.amazon.com/msk/pricing/, as of 2026-09-28',
    'no price known:\n  database instance db.m5.large in us-east-1\n  OpenSearch data node r5.large.search in us-east-1',
  ]) {
    expect(out).toContain(`${line}\n`);
  }
  expect(out).toMatch(/^not included:\n {2}log ingestion \(0\.5 per GB\) into 11 log groups\n {2}data in, out and stored in serverless clusters/m);
});

test('of several stacks, each resource with its own', async () => {
  const gateway = { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 's' } };
  const files = { 'Shop.template.json': { Resources: { A: gateway, B: gateway } }, 'Platform.template.json': { Resources: { C: gateway } } };
  const { out } = await run(['explain', '.', '--region', 'us-east-1'], files);
  expect(out).toContain('  1 × NAT gateway: 730 hours at 0.045, 32.85 USD, in Platform.template.json\n');
  expect(out).toContain('  2 × NAT gateway: 1460 hours at 0.045, 65.70 USD, in Shop.template.json\n');
  const { out: alone } = await run(['explain', 'Shop.template.json', '--region', 'us-east-1'], files);
  expect(alone).toContain('65.70 USD\n');
  const { out: json } = await run(['explain', '.', '--format', 'json'], files);
  expect((JSON.parse(json) as { items: { stack: string }[] }).items.map(({ stack }) => stack).sort()).toEqual(['Platform.template.json', 'Shop.template.json', 'Shop.template.json']);
});

test('a file of prices stands in place of what is known', async () => {
  const files = { 'prices.json': PRICES };
  const { status, out } = await run(['explain', PIPELINE, '--region', 'eu-central-1', '--prices', 'prices.json'], files);
  expect(status).toBe(0);
  expect(out).toContain('  2 × database instance db.m5.large: 1460 hours at 0.2, 292.00 EUR\n');
  // the database stands in two Availability Zones: (2 × 0.1 + 0.05 + 1 + 2 × 0.2 + 2 × 0.2) × 730
  expect(out).toContain('total: 1496.50 EUR per month\n  prices of our contract, as of 2026-11-30\n');
  expect(out).not.toContain('no price known');
});

test('as JSON', async () => {
  const { out } = await run(['explain', SINK, '--region', 'us-east-1', '--budget', '400', '--format', 'json']);
  const report = JSON.parse(out);
  expect(report).toMatchObject({
    version: 1, currency: 'USD', withoutPrice: [], budget: { amount: 400, exceeded: false },
    items: [{ key: 'mcuHour', region: 'us-east-1', units: { least: 1, most: 4 }, hoursPerMonth: { least: 730, most: 2920 }, price: { amount: 0.11, source: 'https://aws.amazon.com/msk/pricing/' } }],
  });
  expect(report.totalPerMonth.most).toBeCloseTo(321.2);
  expect(report.notCounted).toContain('functions, data transfer, taxes and discounts');
});

test.each([
  ['400', 0, ''],
  // what autoscaling may take counts
  ['300', 1, 'error: the cost of 80.30 to 321.20 USD per month exceeds the budget of 300.00\n'],
  ['0', 1, 'error: the cost of 80.30 to 321.20 USD per month exceeds the budget of 0.00\n'],
])('a budget of %s ends with status %i', async (budget, expected, message) => {
  const { status, err } = await run(['explain', SINK, '--region', 'us-east-1', '--budget', budget]);
  expect([status, err]).toEqual([expected, message]);
});

test('a budget is not kept by what has no price', async () => {
  const { status, err } = await run(['explain', PIPELINE, '--region', 'us-east-1', '--budget', '5000']);
  expect([status, err]).toEqual([2, 'error: the budget cannot be checked without the price of database instance db.m5.large, OpenSearch data node r5.large.search; '
    + 'specify prices with --prices FILE, and the Region with --region if the input does not specify it\n']);
  // it is exceeded whatever they cost
  expect((await run(['explain', PIPELINE, '--region', 'us-east-1', '--budget', '500'])).status).toBe(1);
});

const TEMPLATE = (properties: object) => ({
  Resources: {
    Kafka: { Type: 'AWS::MSK::Cluster', Properties: { NumberOfBrokerNodes: { Ref: 'Brokers' }, BrokerNodeGroupInfo: { InstanceType: 'kafka.m7g.large' } } },
    Serverless: { Type: 'AWS::MSK::ServerlessCluster', Properties: {} },
    Topic: { Type: 'AWS::MSK::Topic', Properties: { ClusterArn: { Ref: 'Serverless' }, PartitionCount: '10' } },
    Other: { Type: 'AWS::MSK::Topic', Properties: { ClusterArn: { Ref: 'Kafka' }, PartitionCount: 10 } },
    Gateway: { Type: 'AWS::EC2::VPCEndpoint', Properties: { RouteTableIds: [] } },
    Interface: { Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcEndpointType: 'Interface', SubnetIds: ['a', 'b', 'c'] } },
    Connector: { Type: 'AWS::KafkaConnect::Connector', Properties: properties },
  },
});

test('numbers that only the deploy knows are in no sum', async () => {
  const { out } = await run(['explain', 't.json', '--region', 'us-east-1'], { 't.json': TEMPLATE({ Capacity: { ProvisionedCapacity: { WorkerCount: { Ref: 'Workers' } } } }) });
  expect(out.split('\n')[0]).toBe('Connector: an unknown number of workers of 1 MCU');
  expect(out).toContain('  broker kafka.m7g.large: the number is known only at deployment\n');
  expect(out).toContain('  3 × interface endpoint in a subnet: 2190 hours at 0.01, 21.90 USD\n');
  // the topic of the serverless cluster, not that of the other one
  expect(out).toContain('  10 × partitions of Topic: 7300 hours at 0.0015, 10.95 USD\n');
  expect(out).toContain('no price known:\n  connector Connector (the number is known only at deployment)\n  broker kafka.m7g.large (the number is known only at deployment)\n');
});

test('an assembly says the Region of each stack', async () => {
  const manifest = (region: string) => ({ type: 'aws:cloudformation:stack', environment: `aws://111122223333/${region}`, properties: { templateFile: `${region}.json` } });
  const template = TEMPLATE({ ConnectorName: 'c', Capacity: { ProvisionedCapacity: { WorkerCount: 1 } } });
  const { out } = await run(['explain', 'cdk.out', '--format', 'json'], {
    'cdk.out/manifest.json': { version: '40.0.0', artifacts: { a: manifest('us-east-1'), b: manifest('eu-north-1') } },
    'cdk.out/us-east-1.json': template, 'cdk.out/eu-north-1.json': template,
  });
  const connectors = JSON.parse(out).items.filter(({ key }: { key: string }) => key === 'mcuHour');
  expect(connectors.map(({ region, price }: any) => [region, price?.amount])).toEqual([['us-east-1', 0.11], ['eu-north-1', undefined]]);
});

test('a single price holds in any Region; amounts of two currencies make no sum', async () => {
  const { out } = await run(['explain', SINK, '--mcu-price', '0.1', '--currency', 'EUR']);
  expect(out).toContain('73.00 to 292.00 EUR a month');
  const other = await run(['explain', PIPELINE, '--region', 'us-east-1', '--mcu-price', '0.1', '--currency', 'EUR']);
  expect(other.out).toContain('total: 146.00 EUR per month\n');
});

test.each([
  [['--mcu-price', 'cheap'], 'error: --mcu-price must be a number such as 0.11, got "cheap"\n'],
  [['--region', 'mars'], 'error: --region must be a Region such as us-east-1, got "mars"\n'],
  [['--budget=-5'], 'error: --budget must be an amount per month such as 500, got "-5"\n'],
  [['--budget', ''], 'error: --budget must be an amount per month such as 500, got ""\n'],
  [['--prices', 'none.json'], 'error: none.json: it cannot be read: ENOENT: no such file or directory\n'],
  [['--prices', 'broken.json'], /^error: broken\.json: it is not valid JSON: /],
  [['--prices', 'list.json'], /^error: list\.json: it must be a JSON object with "currency" and "regions"/],
  [['--prices', 'currency.json'], 'error: currency.json: "currency" must be three letters such as "USD", got "euro"\n'],
  [['--prices', 'region.json'], 'error: region.json: "regions" must have names of Regions such as "eu-central-1", got "Frankfurt"\n'],
  [['--prices', 'key.json'], /^error: key\.json: "mcu" of eu-central-1 is not a known price; use mcuHour, natGatewayHour/],
  [['--prices', 'negative.json'], 'error: negative.json: "mcuHour" of eu-central-1 must be 0 or a positive number such as 0.11, got -1\n'],
  [['--prices', 'flat.json'], 'error: flat.json: "brokerHour" of eu-central-1 must have a price for each type, such as {"kafka.m7g.large": 0.2}, got 0.2\n'],
  [['--prices', 'date.json'], /^error: date\.json: "source" must be a text/],
  [['--prices', 'good.json', '--currency', 'USD'], 'error: good.json: its prices are in EUR, but --currency is USD; omit --currency\n'],
])('%j is refused', async (args, message) => {
  const region = (prices: unknown) => ({ currency: 'EUR', regions: { 'eu-central-1': prices } });
  const { status, out, err } = await run(['explain', SINK, ...args], {
    'broken.json': '{', 'list.json': [], 'currency.json': { currency: 'euro', regions: {} }, 'region.json': { currency: 'EUR', regions: { Frankfurt: {} } },
    'key.json': region({ mcu: 1 }), 'negative.json': region({ mcuHour: -1 }), 'flat.json': region({ brokerHour: 0.2 }), 'date.json': { ...PRICES, date: 'today' }, 'good.json': PRICES,
  });
  expect([status, out]).toEqual([2, '']);
  expect(err).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
});
