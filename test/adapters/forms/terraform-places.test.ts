import { placesOf } from '../../../src/adapters/input/places';
import { terraformFile } from '../../../src/adapters/terraform/module';

const TYPES = [
  'aws_mskconnect_connector', 'aws_mskconnect_worker_configuration', 'aws_msk_cluster', 'aws_iam_role', 'aws_iam_role_policy', 'aws_security_group', 'aws_vpc',
  'aws_route_table', 'aws_vpc_endpoint', 'aws_internet_gateway', 'aws_db_instance', 'aws_db_parameter_group', 'aws_secretsmanager_secret',
];

test('each resource stands where its block does, also one that is read as several', () => {
  const text = TYPES.map(type => `resource "${type}" "a" {\n}\n`).join('');
  const [{ content }] = terraformFile('main.tf', text, '.');
  const { Resources } = content as { Resources: Record<string, object> };
  expect(TYPES.map(type => [type, placesOf(Resources[`${type}.a`])?.start.line])).toEqual(TYPES.map((type, index) => [type, 2 * index + 1]));
});
