import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { CfnCollection } from 'aws-cdk-lib/aws-opensearchserverless';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { DebeziumSource, OpenSearchAuthentication, OpenSearchRoleMapping, OpenSearchSink, OpenSearchTarget } from '../../../src/connectors';
import { ROLE_MAPPING_HANDLER } from '../../../src/connectors/opensearch/role-mapping-handler';
import { CdcToOpenSearch } from '../../../src/pipelines';
import { Stage } from '../stage';

const MAPPING = '/_plugins/_security/api/rolesmapping/writer';
const ROLE = '/_plugins/_security/api/roles/writer';

describe('the function of a role mapping', () => {
  const seen: Array<{ method?: string; url?: string; body: any }> = [];
  let mapping: { backend_roles: string[]; users: string[] } | undefined;
  let server: Server;

  // answers as the security API does: 404 for a role that nobody is mapped to, and a patch changes what is there
  beforeAll(async () => {
    process.env.RETRY_MILLISECONDS = '1';
    process.env.TRIES = '2';
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => { text += chunk; });
      request.on('end', () => {
        const body = text ? JSON.parse(text) : undefined;
        seen.push({ method: request.method, url: request.url, body });
        if (request.url === MAPPING && request.method === 'PUT') {
          mapping = { users: [], ...body };
        } else if (request.url === MAPPING && request.method === 'PATCH') {
          mapping!.backend_roles = body[0].value;
        }
        const missing = request.url === MAPPING && mapping === undefined;
        response.writeHead(missing ? 404 : 200).end(JSON.stringify(missing ? { status: 'NOT_FOUND' } : { writer: mapping }));
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });
  beforeEach(() => {
    seen.length = 0;
    mapping = undefined;
  });

  const send = async (type: string, roles: string[], more: Record<string, unknown> = {}, properties: Record<string, unknown> = {}) => {
    const loaded: { handler?: (event: object) => Promise<{ PhysicalResourceId: string }> } = {};
    new Function('require', 'exports', ROLE_MAPPING_HANDLER)(createRequire(__filename), loaded);
    return loaded.handler!({
      RequestType: type,
      PhysicalResourceId: 'writer',
      ...more,
      ResourceProperties: {
        Endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, RoleName: 'writer', MappedRoles: roles, Authentication: 'anonymous', ...properties,
      },
    });
  };

  test('maps roles where nobody is mapped yet', async () => {
    expect(await send('Create', ['arn:a'])).toEqual({ PhysicalResourceId: 'writer' });
    expect(mapping).toEqual({ backend_roles: ['arn:a'], users: [] });
  });

  test('keeps others', async () => {
    mapping = { backend_roles: ['arn:other'], users: ['anna'] };
    await send('Create', ['arn:a']);
    expect(mapping).toEqual({ backend_roles: ['arn:other', 'arn:a'], users: ['anna'] });
  });

  test('changes nothing where the roles are mapped', async () => {
    mapping = { backend_roles: ['arn:a'], users: [] };
    await send('Create', ['arn:a']);
    expect(seen.map(({ method }) => method)).toEqual(['GET']);
  });

  test('takes roles out that an update no longer names', async () => {
    mapping = { backend_roles: ['arn:other', 'arn:a', 'arn:b'], users: [] };
    await send('Update', ['arn:b', 'arn:c'], { OldResourceProperties: { RoleName: 'writer', MappedRoles: ['arn:a', 'arn:b'] } });
    expect(mapping.backend_roles).toEqual(['arn:other', 'arn:b', 'arn:c']);
  });

  test('takes its roles out at a deletion, and only them', async () => {
    mapping = { backend_roles: ['arn:other', 'arn:a'], users: [] };
    await send('Delete', ['arn:a']);
    expect(mapping.backend_roles).toEqual(['arn:other']);
  });

  test('a deletion where nothing is mapped changes nothing', async () => {
    await send('Delete', ['arn:a']);
    expect(seen.map(({ method }) => method)).toEqual(['GET']);
  });

  test('makes the role first, where it is asked to', async () => {
    await send('Create', ['arn:a'], {}, { Role: '{"cluster_permissions":[]}' });
    expect(seen[0]).toEqual({ method: 'PUT', url: ROLE, body: { cluster_permissions: [] } });
    expect(mapping?.backend_roles).toEqual(['arn:a']);
  });

  test('says what a server that stays away did not take', async () => {
    await expect(send('Create', ['arn:a'], {}, { Endpoint: 'http://127.0.0.1:1' })).rejects.toThrow('did not take the mapping of the role writer');
  });
});

describe('a role mapping', () => {
  const build = (authentication: (stage: Stage) => OpenSearchAuthentication) => {
    const stage = new Stage();
    const target = OpenSearchTarget.fromDomain(new opensearch.Domain(stage.stack, 'Domain', { version: opensearch.EngineVersion.OPENSEARCH_2_19 }));
    const sink = stage.connector('Sink', new OpenSearchSink(target, { topics: ['orders'] }));
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

  test('signed, its function may manage security of this domain and nothing else', () => {
    const text = JSON.stringify(build(() => OpenSearchAuthentication.iam()).filter(([id, { Type }]) => /^MappingRole/.test(id) && /^AWS::IAM/.test(Type)));
    expect(text).toContain('["es:ESHttpGet","es:ESHttpPatch","es:ESHttpPut"]');
    expect(text).toContain('"/_plugins/_security/api/*"');
  });

  test('of a pipeline: its sink and the function of its index template, which both wait for it', () => {
    const stage = new Stage();
    const domain = new opensearch.Domain(stage.stack, 'Domain', { version: opensearch.EngineVersion.OPENSEARCH_2_19 });
    const pipeline = new CdcToOpenSearch(stage.stack, 'Search', {
      cluster: stage.cluster, domain, source: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'] }),
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
    const { role } = stage.connector('Sink', new OpenSearchSink(OpenSearchTarget.fromEndpoint('https://a'), { topics: ['a'], authentication: OpenSearchAuthentication.iam() }));
    const target = OpenSearchTarget.fromEndpoint('https://search.example.com');
    const login = OpenSearchAuthentication.iam();
    const props = { target, roles: [role!], roleName: 'writer', authentication: login };
    const collection = OpenSearchTarget.fromCollection(new CfnCollection(stage.stack, 'Collection', { name: 'shop', type: 'SEARCH' }));
    expect(() => new OpenSearchRoleMapping(stage.stack, 'A', { ...props, target: collection })).toThrow('which has data access policies and no roles');
    expect(() => new OpenSearchRoleMapping(stage.stack, 'B', { ...props, authentication: OpenSearchAuthentication.anonymous() })).toThrow('only who may manage security');
    expect(() => new OpenSearchRoleMapping(stage.stack, 'C', { ...props, roles: [] })).toThrow('maps no role; name at least one');
  });
});
