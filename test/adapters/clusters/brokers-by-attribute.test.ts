import { readContent } from '../../../src/adapters';
import { judge } from '../../../src/cli/report/judge';

const terraform = (attribute: string, more = '') => `
resource "aws_msk_cluster" "orders" {
  cluster_name = "orders"
  client_authentication {
    sasl {
      iam = true
    }
  }
  ${more}
}
resource "aws_mskconnect_connector" "archive" {
  name = "archive"
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = aws_msk_cluster.orders.${attribute}
    }
  }
  kafka_cluster_client_authentication {
    authentication_type = "IAM"
  }
  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }
}`;

const said = (content: string) => judge(readContent(content, 'main.tf')).deployments.flatMap(({ findings }) => findings)
  .filter(({ rule }) => /^MC-(BOOT|CLU)-/.test(rule)).map(({ rule, message }) => `${rule} ${message}`);

test('the brokers of a cluster beside the connector are no ARN', () => expect(said(terraform('bootstrap_brokers_sasl_iam'))).toEqual([]));

test.each(['arn', 'id'])('%s of the cluster is one', attribute => expect(said(terraform(attribute))).toEqual([expect.stringMatching(/^MC-BOOT-001 the bootstrap servers are an ARN/)]));

test.each([
  ['bootstrap_brokers', /has port 9092/, /unauthenticated access in plaintext is requested, but the cluster does not offer it; it offers IAM access control/],
  ['bootstrap_brokers_tls', /has port 9094/, /unauthenticated access over TLS is requested/],
  ['bootstrap_brokers_sasl_scram', /has port 9096/, /SASL\/SCRAM is requested/],
])('%s are those of another authentication, which the cluster does not offer', (attribute, port, way) => {
  expect(said(terraform(attribute))).toEqual([expect.stringMatching(port), expect.stringMatching(way)]);
});

test.each([['bootstrap_brokers_public_sasl_iam', 'over the internet'], ['bootstrap_brokers_vpc_connectivity_sasl_iam', 'over multi-VPC private connectivity']])('%s are on a path that is off', (attribute, path) => {
  expect(said(terraform(attribute))).toEqual([expect.stringContaining(`IAM access control ${path} is requested`)]);
});

test('a data source has the brokers of a cluster that is not known', () => {
  const source = 'data.aws_msk_bootstrap_brokers.orders.bootstrap_brokers_tls';
  expect(said(terraform('x').replace('aws_msk_cluster.orders.x', source))).toEqual([expect.stringContaining('has port 9094')]);
  expect(said(terraform('x').replace('aws_msk_cluster.orders.x', source.replace('_tls', '_sasl_iam')))).toEqual([]);
});
