import { statementsFromDocument, Text } from '../../../src/model';
import type { SearchModel } from '../../../src/model';
import type { Sketch } from '../deployments';
import type { Case } from './case';

const DOMAIN = 'https://vpc-shop-abc.eu-west-1.es.amazonaws.com';
const COLLECTION = 'https://abc123.eu-west-1.aoss.amazonaws.com';
const SIGNED = { 'aws.signing.region': 'eu-west-1', 'aws.signing.service': 'es' };
const SERVERLESS = { 'connection.url': COLLECTION, 'aws.signing.region': 'eu-west-1', 'aws.signing.service': 'aoss' };

const sink = (config: Record<string, unknown> = {}, more: Sketch = {}): Sketch => ({
  kind: 'sink',
  config: { 'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'topics': 'orders', 'connection.url': DOMAIN, ...config },
  ...more,
});
const ONLY_REGION = { 'aws.signing.region': 'eu-west-1' };
const ONLY_SERVICE = { 'aws.signing.service': 'es' };
const endpointOf = (scheme: string) => ({ 'Fn::Join': ['', [scheme, { 'Fn::GetAtt': ['Domain', 'DomainEndpoint'] }]] });
const collection = (collectionType?: string): Sketch => ({ search: { collectionType } });

const document = (statement: object) => statementsFromDocument({ Statement: { Effect: 'Allow', ...statement } });
const admitted = (principal: unknown, action: string): Sketch => ({
  search: { accessPolicy: document({ Principal: { AWS: principal }, Action: 'es:*', Resource: '*' }) } as SearchModel,
  role: { arn: Text.reference('Role.Arn'), statements: document({ Action: action, Resource: '*' }) },
});

/** How a sink proves to OpenSearch who it is, and how it sees whom it talks to. */
export const OPEN_SEARCH: readonly Case[] = [
  { rule: 'MC-OS-002', says: 'connection.username and aws.signing.region are all set', fails: sink({ ...SIGNED, 'connection.username': 'sink' }), passes: sink(SIGNED) },
  {
    rule: 'MC-OS-004',
    says: 'has neither a password nor a signature',
    fails: sink({}, { search: { fineGrainedAccess: true } }),
    passes: sink({ 'connection.username': 'sink' }, { search: { fineGrainedAccess: true } }),
  },
  { rule: 'MC-OS-005', says: 'aws.signing.region is set, but aws.signing.service is not', fails: sink(ONLY_REGION), passes: sink(SIGNED) },
  { rule: 'MC-OS-005', says: 'aws.signing.service is set, but aws.signing.region is not', fails: sink(ONLY_SERVICE), passes: sink() },
  {
    rule: 'MC-OS-006',
    says: 'goes over plain http',
    fails: sink({ ...SIGNED, 'connection.url': 'http://vpc-shop-abc.eu-west-1.es.amazonaws.com' }),
    passes: sink(SIGNED),
  },
  { rule: 'MC-OS-006', says: 'goes over plain http', fails: sink({ ...SIGNED, 'connection.url': endpointOf('http://') }), passes: sink({ ...SIGNED, 'connection.url': endpointOf('https://') }) },
  {
    rule: 'MC-OS-007',
    says: 'aws.signing.service is "es", but the host of connection.url is a serverless collection (aoss)',
    fails: sink({ ...SERVERLESS, 'aws.signing.service': 'es' }),
    passes: sink(SERVERLESS),
    unknown: sink({ ...SIGNED, 'connection.url': endpointOf('https://') }),
  },
  { rule: 'MC-OS-007', says: '(es)', fails: sink({ ...SIGNED, 'aws.signing.service': 'aoss' }), passes: sink({ ...SIGNED, 'connection.url': 'https://search.example.com' }) },
  { rule: 'MC-OS-007', says: 'is "us-east-1", but the host of connection.url is in eu-west-1', fails: sink({ ...SIGNED, 'aws.signing.region': 'us-east-1' }), passes: sink(SIGNED) },
  { rule: 'MC-OS-009', says: 'any server is accepted as OpenSearch', fails: sink({ 'tls.verify': 'false' }), passes: sink({ 'tls.verify': 'true' }) },
  {
    rule: 'MC-OS-009',
    says: 'so the certificates are not used and the task does not start',
    fails: sink({ 'tls.verify': 'false', 'tls.ca.certificates': '${ssm:/shop/ca}' }),
    passes: sink({ 'tls.verify': 'true', 'tls.ca.certificates': '${ssm:/shop/ca}' }),
  },
  {
    rule: 'MC-OS-010',
    says: 'connection.url has several',
    fails: sink({ 'connection.url': `${DOMAIN},https://other.example.com`, 'connection.connect.to': '10.0.0.1:443' }),
    passes: sink({ 'connection.connect.to': '10.0.0.1:443' }),
  },
  {
    rule: 'MC-OS-011',
    says: 'the type of the collection is TIMESERIES',
    fails: sink(SERVERLESS, collection('TIMESERIES')),
    passes: sink(SERVERLESS, collection('SEARCH')),
    unknown: sink(SERVERLESS),
  },
  {
    rule: 'MC-OS-011',
    says: 'VECTORSEARCH',
    fails: sink({ ...SERVERLESS, 'key.ignore': 'true' }, collection('VECTORSEARCH')),
    passes: sink({ ...SERVERLESS, 'key.ignore': 'true', 'key.ignore.id.strategy': 'none' }, collection('VECTORSEARCH')),
  },
  {
    rule: 'MC-OS-012',
    says: 'the execution role does not allow es:ESHttpHead, es:ESHttpPost, es:ESHttpGet, es:ESHttpPut, and the access policy',
    fails: sink(SIGNED, admitted({ 'Fn::GetAtt': ['Other', 'Arn'] }, 'kafka-cluster:Connect')),
    passes: sink(SIGNED, admitted({ 'Fn::GetAtt': ['Role', 'Arn'] }, 'kafka-cluster:Connect')),
    unknown: sink(SIGNED),
  },
  {
    rule: 'MC-OS-012',
    says: 'and the access policy of the domain does not name it',
    fails: sink(SIGNED, admitted({ 'Fn::GetAtt': ['Other', 'Arn'] }, 'es:DescribeDomain')),
    passes: sink(SIGNED, admitted({ 'Fn::GetAtt': ['Other', 'Arn'] }, 'es:ESHttp*')),
  },
  {
    rule: 'MC-OS-012',
    says: 'does not allow es:ESHttpHead, es:ESHttpGet, es:ESHttpPut, and the domain has no access policy',
    fails: sink(SIGNED, { ...admitted('*', 'es:ESHttpPost'), search: { accessPolicy: [] } }),
    passes: sink(SIGNED, { ...admitted('*', 'es:*'), search: { accessPolicy: [] } }),
  },
];
