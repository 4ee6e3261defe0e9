import { vpcTf } from '../checks/reports/aws-parts';
import { check } from '../cli/run';

const CLOSED = { route: '' };
const counted = String(vpcTf()['main.tf']).replace('resource "aws_subnet" "a" {', 'resource "aws_subnet" "a" {\n  count = 2')
  .replace('aws_subnet.a.id, aws_subnet.b.id', 'aws_subnet.a[0].id, aws_subnet.a[1].id').replace('subnet_id      = aws_subnet.a.id', 'count = 2\n  subnet_id = aws_subnet.a[count.index].id');

test.each<[string, string]>([
  ['a subnet of a count', counted],
  ['dynamic routes', vpcTf({ route: '  dynamic "route" {\n    for_each = var.routes\n    content {\n      cidr_block = route.value\n    }\n  }' })['main.tf']],
  ['a table that a module is given', vpcTf({ ...CLOSED, more: 'module "routes" {\n  source = "./routes"\n  table = aws_route_table.private.id\n}\n' })['main.tf']],
  ['a VPC that a module is given', vpcTf({ ...CLOSED, more: 'module "endpoints" {\n  source = "./endpoints"\n  vpc_id = aws_vpc.main.id\n}\n' })['main.tf']],
  ['a route of its own', vpcTf({ ...CLOSED, more: 'resource "aws_route" "out" {\n  route_table_id = aws_route_table.private.id\n  destination_cidr_block = "0.0.0.0/0"\n  nat_gateway_id = aws_nat_gateway.out.id\n}\n' })['main.tf']],
  ['an endpoint whose tables are said elsewhere', vpcTf({
    ...CLOSED,
    more: 'resource "aws_vpc_endpoint" "s3" {\n  vpc_id = aws_vpc.main.id\n  service_name = "com.amazonaws.${var.region}.s3"\n}\n'
      + 'resource "aws_vpc_endpoint_route_table_association" "s3" {\n  vpc_endpoint_id = aws_vpc_endpoint.s3.id\n  route_table_id = aws_route_table.private.id\n}\nvariable "region" {}\n',
  })['main.tf']],
])('%s is no finding', async (_, text) => {
  const { report } = await check(['main.tf'], { 'main.tf': text });
  expect(report.deployments.length).toBeGreaterThan(0);
  expect(report.deployments.flatMap(each => each.findings).filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
});

test('subnets without a route are a finding', async () => {
  const { report } = await check(['main.tf'], vpcTf(CLOSED));
  expect(report.deployments.flatMap(each => each.findings).map(({ rule }) => rule)).toContain('MC-NET-005');
});
