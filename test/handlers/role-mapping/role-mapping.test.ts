import { handler } from '../../../handlers/role-mapping';
import { BASIC, DENIED_SECRET, GONE_SECRET, OpenSearchStage } from '../support/open-search-stage';
import type { Reply, Seen } from '../support/stand-in';
import { SecurityApi } from './security-api';

const ROLE = '/_plugins/_security/api/roles/writer';

describe('the function of a role mapping', () => {
  let api: SecurityApi;
  const stage = new OpenSearchStage(handler, (request: Seen): Promise<Reply> => api.answer(request));
  beforeAll(() => stage.open());
  afterAll(() => stage.close());
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
    stage.begin();
    process.env.TRIES = '2';
    api = new SecurityApi('writer');
  });
  afterEach(() => {
    jest.restoreAllMocks();
    stage.end();
  });

  const send = (type: 'Create' | 'Update' | 'Delete', roles: string[], more: object = {}, properties: object = {}) =>
    stage.send({ RequestType: type, PhysicalResourceId: 'writer', ...more }, { RoleName: 'writer', MappedRoles: roles, ...properties });
  const methods = () => stage.seen.map(({ method }) => method);

  test('maps roles where nobody is mapped yet', async () => {
    expect(await send('Create', ['arn:a'])).toEqual({ PhysicalResourceId: 'writer' });
    expect(api.mapping).toEqual({ backend_roles: ['arn:a'], users: [] });
  });

  test('keeps others', async () => {
    api.mapping = { backend_roles: ['arn:other'], users: ['anna'] };
    await send('Create', ['arn:a']);
    expect(api.mapping).toEqual({ backend_roles: ['arn:other', 'arn:a'], users: ['anna'] });
  });

  test('maps roles where only users are mapped', async () => {
    api.mapping = { backend_roles: [], users: ['anna'] };
    await send('Create', ['arn:a']);
    expect(api.mapping).toEqual({ backend_roles: ['arn:a'], users: ['anna'] });
  });

  test('changes nothing where the roles are mapped', async () => {
    api.mapping = { backend_roles: ['arn:a'], users: [] };
    await send('Create', ['arn:a']);
    expect(methods()).toEqual(['GET']);
  });

  test('takes roles out that an update no longer names', async () => {
    api.mapping = { backend_roles: ['arn:other', 'arn:a', 'arn:b'], users: [] };
    await send('Update', ['arn:b', 'arn:c'], { OldResourceProperties: { RoleName: 'writer', MappedRoles: ['arn:a', 'arn:b'] } });
    expect(api.mapping.backend_roles).toEqual(['arn:other', 'arn:b', 'arn:c']);
  });

  test('takes its roles out at a deletion, and only them', async () => {
    api.mapping = { backend_roles: ['arn:other', 'arn:a'], users: [] };
    await send('Delete', ['arn:a']);
    expect(api.mapping.backend_roles).toEqual(['arn:other']);
  });

  test('a deletion where nothing is mapped changes nothing', async () => {
    await send('Delete', ['arn:a']);
    expect(methods()).toEqual(['GET']);
  });

  test('makes the role first, where it is asked to', async () => {
    await send('Create', ['arn:a'], {}, { Role: '{"cluster_permissions":[]}' });
    expect(stage.seen[0]).toMatchObject({ method: 'PUT', path: ROLE, body: '{"cluster_permissions":[]}' });
    expect(api.mapping?.backend_roles).toEqual(['arn:a']);
  });

  test('tries again when the role is written by two at once', async () => {
    stage.replies = [{ status: 409, body: '{"status":"CONFLICT"}' }];
    await send('Create', ['arn:a'], {}, { Role: '{"cluster_permissions":[]}' });
    expect(stage.seen.slice(0, 2).map(({ path }) => path)).toEqual([ROLE, ROLE]);
    expect(api.mapping?.backend_roles).toEqual(['arn:a']);
  });

  test('says what a server that stays away did not take', async () => {
    await expect(send('Create', ['arn:a'], {}, { Endpoint: 'http://127.0.0.1:1' })).rejects.toThrow('did not take the mapping of the role writer');
  });

  test('gives up on a change that OpenSearch refuses, with its reason', async () => {
    api.mapping = { backend_roles: ['arn:other'], users: [] };
    api.refusal = { status: 400, body: '{"status":"error","reason":"Invalid configuration"}' };
    await expect(send('Create', ['arn:a'])).rejects.toThrow('did not take the mapping of the role writer: 400 {"status":"error","reason":"Invalid configuration"}');
  });

  test('says at once when the domain has no security API', async () => {
    api.refusal = { status: 404, body: 'no handler found' };
    await expect(send('Create', ['arn:a'])).rejects.toThrow('did not take the mapping of the role writer: 404 no handler found');
    expect(methods()).toEqual(['GET', 'PUT']);
  });

  describe('while others change the same mapping', () => {
    test.each([
      ['nobody is mapped yet', undefined],
      ['others are mapped', { backend_roles: ['arn:other'], users: ['anna'] }],
      ['only users are mapped', { backend_roles: [], users: ['anna'] }],
    ])('none is lost when %s', async (_, mapping) => {
      for (let repetition = 0; repetition < 3; repetition++) {
        api = new SecurityApi('writer');
        api.mapping = mapping && { ...mapping };
        // every answer takes its time, so that all read before any of them writes
        api.delay = () => Math.random() * 8;
        process.env.RETRY_MILLISECONDS = '60';
        const names = ['arn:a', 'arn:b', 'arn:c', 'arn:d'];
        await Promise.all(names.map(name => send('Create', [name])));
        expect([...api.mapping!.backend_roles].sort()).toEqual([...names, ...mapping?.backend_roles ?? []].sort());
        expect(api.mapping!.users).toEqual(mapping?.users ?? []);
        await Promise.all(names.map(name => send('Delete', [name])));
        expect(api.mapping!.backend_roles).toEqual(mapping?.backend_roles ?? []);
      }
    });

    test.each([409, 404])('is read again when OpenSearch answers %i to the change', async (status) => {
      api.mapping = { backend_roles: ['arn:other'], users: [] };
      api.conflicts = [status, status];
      await send('Create', ['arn:a']);
      expect(api.mapping.backend_roles).toEqual(['arn:other', 'arn:a']);
    });

    test('what was mapped between reading and writing stays', async () => {
      api.mapping = { backend_roles: ['arn:other'], users: [] };
      api.beforeWrite = [() => api.mapping!.backend_roles.push('arn:late')];
      await send('Create', ['arn:a']);
      expect(api.mapping.backend_roles).toEqual(['arn:other', 'arn:late', 'arn:a']);
    });

    test('one that was deleted between reading and writing is made', async () => {
      api.mapping = { backend_roles: ['arn:other'], users: [] };
      api.beforeWrite = [() => { api.mapping = undefined; }];
      await send('Create', ['arn:a']);
      expect(api.mapping).toEqual({ backend_roles: ['arn:a'], users: [] });
    });

    test('gives up when it never succeeds, and says so', async () => {
      api.mapping = { backend_roles: ['arn:other'], users: [] };
      api.conflicts = Array(100).fill(409);
      await expect(send('Create', ['arn:a'])).rejects.toThrow('the mapping of the role writer was changed by others 12 times');
    });
  });

  describe('at a deletion', () => {
    test.each([
      ['OpenSearch is out of reach', {}, { Endpoint: 'http://127.0.0.1:1' }],
      ['the domain has no address any more', {}, { Endpoint: 'https://gone.invalid' }],
      ['OpenSearch denies it', { replies: Array(20).fill({ status: 403, body: 'no permissions' }) }, {}],
      ['the password is another', { replies: Array(20).fill({ status: 401, body: 'Unauthorized' }) }, BASIC],
      ['OpenSearch is broken', { replies: Array(20).fill({ status: 503, body: 'red' }) }, {}],
      ['the secret is gone', { faults: Array(20).fill(GONE_SECRET) }, BASIC],
      ['the secret may not be read any more', { faults: Array(20).fill(DENIED_SECRET) }, BASIC],
      ['the secret is no JSON any more', { secret: 'x' }, BASIC],
    ])('succeeds when %s', async (_, fault, properties) => {
      Object.assign(stage, fault);
      expect(await send('Delete', ['arn:a'], {}, properties)).toEqual({ PhysicalResourceId: 'writer' });
      expect(console.error).toHaveBeenCalledWith(expect.stringMatching(/^left as it is: /));
    });

    test('fails with what OpenSearch refuses', async () => {
      api.mapping = { backend_roles: ['arn:a'], users: [] };
      api.refusal = { status: 400, body: 'no' };
      await expect(send('Delete', ['arn:a'])).rejects.toThrow('400 no');
    });
  });
});
