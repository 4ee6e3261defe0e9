import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/adapters';
import type { ConnectorDeployment } from '../../src/model';

type Resources = Record<string, { Type: string; Properties: Record<string, unknown> }>;

function deployments(example: string, without: (id: string, type: string) => boolean = () => false, change: (resources: Resources) => void = () => undefined): ConnectorDeployment[] {
  const template = JSON.parse(readFileSync(join(__dirname, '..', '..', 'examples', example), 'utf8')) as { Resources: Resources };
  const Resources = Object.fromEntries(Object.entries(template.Resources).filter(([id, { Type }]) => !without(id, Type)));
  change(Resources);
  return readContent(JSON.stringify({ ...template, Resources }), 'a.template.json').filter(({ part }) => part === undefined);
}

const SEARCH = 'cdc-postgres-to-opensearch/expected/Search.template.json';
const LAKE = 'glue-avro-parquet/expected/Lake.template.json';
const routes = (all: ConnectorDeployment[]) => [...new Set(all.flatMap(({ network }) => network!.subnets!.map(({ defaultRoute }) => defaultRoute)))];

describe('where a NAT gateway leads', () => {
  test('to the internet', () => expect(routes(deployments(SEARCH))).toEqual(['nat']));
  test.each([
    ['its subnet has no default route', (id: string) => /PublicSubnet1DefaultRoute/.test(id)],
    ['its subnet has no route table of its own', (id: string) => /PublicSubnet1RouteTableAssociation/.test(id)],
    ['the internet gateway is not attached', (_: string, type: string) => type === 'AWS::EC2::VPCGatewayAttachment'],
  ] as const)('nowhere, where %s', (_, without) => expect(routes(deployments(SEARCH, without))).toEqual(['none']));

  test('elsewhere, where it is private', () => {
    expect(routes(deployments(SEARCH, id => /PublicSubnet1DefaultRoute/.test(id), resources => {
      Object.values(resources).filter(({ Type }) => Type === 'AWS::EC2::NatGateway').forEach(({ Properties }) => { Properties.ConnectivityType = 'private'; });
    }))).toEqual(['nat']);
  });
});

test('a subnet of a VPC that is made here and has no route table of its own leads nowhere', () => {
  expect(routes(deployments(SEARCH, id => /PrivateSubnet1RouteTableAssociation/.test(id))).sort()).toEqual(['nat', 'none']);
});

test('a gateway endpoint serves the subnets whose route tables it names', () => {
  const endpoints = (all: ConnectorDeployment[]) => all.map(({ network }) => network!.endpoints!.includes('s3'));
  expect(endpoints(deployments(LAKE))).toEqual([true, true]);
  expect(endpoints(deployments(LAKE, id => /PrivateSubnet1RouteTableAssociation/.test(id)))).toEqual([false, false]);
  expect(endpoints(deployments(LAKE, () => false, resources => {
    Object.values(resources).filter(({ Type, Properties }) => Type === 'AWS::EC2::VPCEndpoint' && Properties.RouteTableIds !== undefined)
      .forEach(({ Properties }) => { Properties.RouteTableIds = (Properties.RouteTableIds as unknown[]).slice(1); });
  }))).toEqual([false, false]);
});

test('what a connector dials is found with its security groups: databases, domains, the other cluster, endpoints', () => {
  const dialed = (example: string) => deployments(example).map(({ network }) => network!.dialed!.map(({ what, port }) => `${what.replace(/[0-9A-F]{8}$/, '')} ${port ?? ''}`.trim()));
  expect(dialed(SEARCH)).toEqual([['the database Database'], ['the OpenSearch domain Domain']]);
  expect(dialed(LAKE)[0]).toEqual(['the database Database', 'the VPC endpoint Endpointssecretsmanager 443', 'the VPC endpoint Endpointsglue 443']);
  expect(dialed('cluster-replication/expected/Replication.template.json')).toEqual(Array(3).fill(['the Kafka cluster PrimaryCluster']));
});
