import { CfnCollection } from 'aws-cdk-lib/aws-opensearchserverless';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { DebeziumSource, OpenSearchAuthentication, OpenSearchRoleMapping, OpenSearchSink, OpenSearchTarget } from '../../../src/connectors';
import { CdcToOpenSearch } from '../../../src/pipelines';
import { Stage } from '../stage';

describe('a role mapping', () => {
  const build = (authentication: (stage: Stage) => OpenSearchAuthentication) => {
    const stage = new Stage();
    const target = OpenSearchTarget.domain(new opensearch.Domain(stage.stack, 'Domain', { version: opensearch.EngineVersion.OPENSEARCH_2_19 }));
    const sink = stage.connector('Sink', OpenSearchSink.aiven({ target, topics: ['orders'] }));
    const mapping = new OpenSearchRoleMapping(stage.stack, 'Mapping', {
      target, roles: [sink.role!], roleName: 'writer', indexPatterns: ['orders'], authentication: authentication(stage),
    });
    sink.waitFor(mapping);
    return Object.entries<any>(stage.template().Resources);
  };

  test('is told role, execution role and the secret, and the connector waits for it', () => {
    const resources = build(stage => OpenSearchAuthentication.basic(new Secret(stage.stack, 'Master')));
    const [id, resource] = resources.find(([, { Type }]) => Type === 'Custom::OpenSearchRoleMapping')!;
    expect(resource.Properties).toMatchObject({
      RoleName: 'writer', Authentication: 'basic', SecretArn: { Ref: expect.stringMatching(/^Master/) }, MappedRoles: [{ 'Fn::GetAtt': [expect.stringMatching(/^SinkRole/), 'Arn'] }],
    });
    expect(JSON.parse(resource.Properties.Role).index_permissions[0]).toMatchObject({ index_patterns: ['orders'], allowed_actions: expect.arrayContaining(['create_index', 'write']) });
    expect(resources.find(([, { Type }]) => Type === 'AWS::KafkaConnect::Connector')![1].DependsOn).toContain(id);
  });

  test('its function is a file with everything that it runs on, and CloudFormation does not wait an hour for it', () => {
    const resources = build(stage => OpenSearchAuthentication.basic(new Secret(stage.stack, 'Master')));
    const [, { Properties }] = resources.find(([id, { Type }]) => Type === 'AWS::Lambda::Function' && /^MappingHandler/.test(id))!;
    expect(Properties).toMatchObject({ Code: { S3Key: expect.stringMatching(/^[0-9a-f]{64}\.zip$/) }, Handler: 'index.handler', Timeout: 300 });
    expect(Properties.Code).not.toHaveProperty('ZipFile');
    expect(resources.find(([, { Type }]) => Type === 'Custom::OpenSearchRoleMapping')![1].Properties.ServiceTimeout).toBe('1200');
  });

  test('signed, its function may manage security of this domain and nothing else', () => {
    const text = JSON.stringify(build(() => OpenSearchAuthentication.iam()).filter(([id, { Type }]) => /^MappingRole/.test(id) && /^AWS::IAM/.test(Type)));
    expect(text).toContain('["es:ESHttpGet","es:ESHttpPatch","es:ESHttpPut"]');
    expect(text).toContain('"/_plugins/_security/api/*"');
  });

  test('of a pipeline: its sink and the function of its index template, which both wait for it', () => {
    const stage = new Stage();
    const domain = new opensearch.Domain(stage.stack, 'Domain', { version: opensearch.EngineVersion.OPENSEARCH_2_19 });
    const pipeline = new CdcToOpenSearch(stage.stack, 'Search', {
      cluster: stage.cluster, target: OpenSearchTarget.domain(domain), source: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'] }),
    });
    const mapping = new OpenSearchRoleMapping(stage.stack, 'Mapping', {
      target: pipeline.target,
      roles: [pipeline.sink.role!, pipeline.indexTemplate!.role],
      roleName: 'writer',
      indexPatterns: ['fin.public.*'],
      authentication: OpenSearchAuthentication.basic(new Secret(stage.stack, 'Master')),
    });
    pipeline.indexTemplate!.waitFor(mapping);
    pipeline.sink.waitFor(mapping);
    const resources = Object.entries<any>(stage.template().Resources);
    const [id, { Properties }] = resources.find(([, { Type }]) => Type === 'Custom::OpenSearchRoleMapping')!;
    expect(Properties.MappedRoles).toHaveLength(2);
    expect(resources.find(([, { Type }]) => Type === 'Custom::OpenSearchIndexTemplate')![1].DependsOn).toContain(id);
  });

  test('is refused for a collection, without a login and without roles', () => {
    const stage = new Stage();
    const { role } = stage.connector('Sink', OpenSearchSink.aiven({ target: OpenSearchTarget.endpoint('https://a'), topics: ['a'], authentication: OpenSearchAuthentication.iam() }));
    const target = OpenSearchTarget.endpoint('https://search.example.com');
    const login = OpenSearchAuthentication.iam();
    const props = { target, roles: [role!], roleName: 'writer', authentication: login };
    const collection = OpenSearchTarget.collection(new CfnCollection(stage.stack, 'Collection', { name: 'shop', type: 'SEARCH' }));
    expect(() => new OpenSearchRoleMapping(stage.stack, 'A', { ...props, target: collection })).toThrow('which has data access policies instead of roles');
    expect(() => new OpenSearchRoleMapping(stage.stack, 'B', { ...props, authentication: OpenSearchAuthentication.anonymous() })).toThrow('only users that can manage security');
    expect(() => new OpenSearchRoleMapping(stage.stack, 'C', { ...props, roles: [] })).toThrow('maps no role; name at least one');
  });
});
