import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { CfnCollection } from 'aws-cdk-lib/aws-opensearchserverless';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { searchOf } from '../../../src/adapters/template/search';
import { Template } from '../../../src/adapters/template/template';
import { textFromTemplateValue } from '../../../src/model';
import { DebeziumSource, OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget } from '../../../src/connectors';
import { CdcToOpenSearch } from '../../../src/pipelines';
import { Stage } from '../stage';

const sinkInto = (type: string | undefined, config: Record<string, string> = {}, dataAccessPolicies?: boolean) => {
  const stage = new Stage();
  const collection = new CfnCollection(stage.stack, 'Collection', { name: 'shop', type });
  const target = OpenSearchTarget.collection(collection, { dataAccessPolicies });
  return { stage, target, connector: stage.connector('Sink', OpenSearchSink.aiven({ target, topics: ['orders'], config })) };
};
const policiesOf = (stage: Stage) => Object.values<any>(stage.template().Resources).filter(({ Type }) => Type === 'AWS::OpenSearchServerless::AccessPolicy');

describe('a collection of OpenSearch Serverless', () => {
  const { stage, connector } = sinkInto('SEARCH');

  test('requests are signed for aoss', () => {
    expect(stage.configuration(connector)).toMatchObject({
      'connection.url': '{"Fn::GetAtt":["Collection","CollectionEndpoint"]}', 'aws.signing.region': 'eu-west-1', 'aws.signing.service': 'aoss',
    });
  });

  test('the role gets the API of this collection and nothing of domains', () => {
    const statements = stage.statements(connector).filter(({ actions }) => /^(es|aoss):/.test(actions[0]));
    expect(statements).toEqual([{ actions: ['aoss:APIAccessAll'], resources: ['{"Fn::GetAtt":["Collection","Arn"]}'] }]);
  });

  test('the data access policy names the role and writing, and the connector waits for it', () => {
    const [policy] = policiesOf(stage);
    expect(policy.Properties.Name).toMatch(/^msk-[a-z0-9-]{1,28}$/);
    const text = policy.Properties.Policy['Fn::Join'][1].map((part: unknown) => (typeof part === 'string' ? part : 'ROLE')).join('');
    expect(JSON.parse(text)).toEqual([{
      Rules: [{ ResourceType: 'index', Resource: ['index/shop/*'], Permission: ['aoss:CreateIndex', 'aoss:DescribeIndex', 'aoss:UpdateIndex', 'aoss:WriteDocument'] }],
      Principal: ['ROLE'],
    }]);
    const resource = Object.values<any>(stage.template().Resources).find(({ Type }) => Type === 'AWS::KafkaConnect::Connector');
    expect(resource.DependsOn).toEqual(expect.arrayContaining(['Collection', expect.stringContaining('CollectionAccess')]));
  });

  test('no findings', () => {
    expect(stage.findings(connector).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('policies can be made elsewhere', () => {
    expect(policiesOf(sinkInto('SEARCH', {}, false).stage)).toEqual([]);
  });

  test.each([['TIMESERIES'], ['VECTORSEARCH'], [undefined]])('type %s refuses documents with ids', (type) => {
    const other = sinkInto(type);
    expect(other.stage.findings(other.connector).filter(({ severity }) => severity !== 'info')).toEqual([expect.objectContaining({ rule: 'MC-OS-011', severity: 'error' })]);
  });

  test('passwords are refused', () => {
    const login = OpenSearchAuthentication.basic(new Secret(stage.stack, 'Login'));
    expect(() => OpenSearchSink.aiven({ target: sinkInto('SEARCH').target, topics: ['orders'], authentication: login }))
      .toThrow('a collection of OpenSearch Serverless has "authentication" basic, but it accepts only signed requests');
  });

  test('one that was made elsewhere, behind a VPC endpoint', () => {
    const away = new Stage();
    const group = new ec2.SecurityGroup(away.stack, 'Endpoint', { vpc: away.vpc });
    const target = OpenSearchTarget.collectionFromAttributes({
      endpoint: 'https://abc123.eu-west-1.aoss.amazonaws.com',
      collectionArn: 'arn:aws:aoss:eu-west-1:111122223333:collection/abc123',
      collectionName: 'shop',
      securityGroups: [group],
    });
    const sink = away.connector('Sink', OpenSearchSink.aiven({ target, topics: ['orders'] }));
    expect(away.configuration(sink)['aws.signing.service']).toBe('aoss');
    expect(away.statements(sink)).toContainEqual({ actions: ['aoss:APIAccessAll'], resources: ['arn:aws:aoss:eu-west-1:111122223333:collection/abc123'] });
    const rules = Object.values<any>(away.template().Resources).filter(({ Type }) => Type === 'AWS::EC2::SecurityGroupIngress');
    expect(rules).toContainEqual(expect.objectContaining({ Properties: expect.objectContaining({ FromPort: 443, ToPort: 443 }) }));
  });
});

test.each([['SEARCH', 'SEARCH'], [undefined, 'TIMESERIES'], [{ Ref: 'Kind' }, undefined]])('type %j in a template is known as %s', (Type, collectionType) => {
  const template = new Template({ Resources: { Found: { Type: 'AWS::OpenSearchServerless::Collection', Properties: { Name: 'shop', Type } } } } as never);
  const url = textFromTemplateValue({ 'Fn::GetAtt': ['Found', 'CollectionEndpoint'] });
  expect(searchOf(template, new Map([['connection.url', url]]))).toEqual({ collectionType });
});

test('an address of OpenSearch Serverless is signed for it', () => {
  const stage = new Stage();
  const target = OpenSearchTarget.endpoint('https://abc123.eu-west-1.aoss.amazonaws.com');
  const sink = stage.connector('Sink', OpenSearchSink.aiven({ target, topics: ['orders'], authentication: OpenSearchAuthentication.iam() }));
  expect(stage.configuration(sink)['aws.signing.service']).toBe('aoss');
});

test('the function of the index template gets into the collection too, with a policy of its own', () => {
  const stage = new Stage();
  new CdcToOpenSearch(stage.stack, 'Search', {
    cluster: stage.cluster,
    source: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'] }),
    target: OpenSearchTarget.collection(new CfnCollection(stage.stack, 'Collection', { name: 'shop', type: 'SEARCH' })),
  });
  const resources = Object.values<any>(stage.template().Resources);
  expect(resources.find(({ Type }) => Type === 'Custom::OpenSearchIndexTemplate').Properties).toMatchObject({ Authentication: 'iam', Service: 'aoss' });
  const policies = policiesOf(stage);
  expect(new Set(policies.map(({ Properties }) => Properties.Name)).size).toBe(2);
  expect(JSON.stringify(policies)).toContain('aoss:CreateCollectionItems');
});
