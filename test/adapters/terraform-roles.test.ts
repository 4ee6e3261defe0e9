import { check } from '../cli/run';

type Json = Record<string, unknown>;
interface Part { readonly type: string; readonly name: string; readonly values: Json; readonly expressions?: Json; readonly mode?: string }

const ROLE = 'arn:aws:iam::111122223333:role/shop-sink';
const POLICY = 'arn:aws:iam::111122223333:policy/p';
const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-AbCdEf';
const document = (...statements: Json[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const allow = (Action: unknown, Resource: unknown = '*') => ({ Effect: 'Allow', Action, Resource });
const trust = (service: string) => document({ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } });

const to = (...references: string[]) => ({ references });
const connector = (role: string | Json): Part => ({
  type: 'aws_mskconnect_connector',
  name: 'sink',
  values: {
    name: 'sink', worker_configuration: [{ revision: 1 }], kafkaconnect_version: '3.7.x', ...typeof role === 'string' && { service_execution_role_arn: role },
    connector_configuration: { 'connector.class': 'com.example.Sink', 'tasks.max': '1', 'topics': 'orders', 'password': `\${sm:${SECRET}:password}` },
  },
  expressions: {
    worker_configuration: [{ arn: to('aws_mskconnect_worker_configuration.w.arn', 'aws_mskconnect_worker_configuration.w') }],
    ...typeof role !== 'string' && { service_execution_role_arn: role },
  },
});
const WORKER: Part = {
  type: 'aws_mskconnect_worker_configuration',
  name: 'w',
  values: { name: 'w', properties_file_content: 'config.providers=sm\nconfig.providers.sm.class=io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider\n' },
};
const role = (values: Json = {}, more: Partial<Part> = {}): Part => ({
  type: 'aws_iam_role', name: 'sink', values: { name: 'shop-sink', assume_role_policy: trust('kafkaconnect.amazonaws.com'), ...values }, ...more,
});
const rolePolicy = (policy: string | undefined, values: Json = { role: 'shop-sink' }, expressions: Json = {}): Part => ({
  type: 'aws_iam_role_policy', name: 'reads', values: { ...values, ...policy !== undefined && { policy } }, expressions,
});
const BY_REFERENCE = to('aws_iam_role.sink.arn', 'aws_iam_role.sink');

/** What the rules say of the role, in a plan of the root module or of another one. */
async function said(parts: Part[], module = ''): Promise<string[]> {
  const resources = [...parts, WORKER].map(({ mode = 'managed', type, name, values }) => ({ address: `${module}${mode === 'data' ? 'data.' : ''}${type}.${name}`, mode, type, name, values }));
  const declared = { resources: [...parts, WORKER].map(({ mode = 'managed', type, name, expressions = {} }) => ({ mode, type, name, expressions })) };
  const plan = module === '' ? { planned_values: { root_module: { resources } }, configuration: { root_module: declared } } : {
    planned_values: { root_module: { child_modules: [{ address: module.slice(0, -1), resources }] } },
    configuration: { root_module: { module_calls: { [module.split('.')[1]]: { module: declared } } } },
  };
  const { report } = await check(['plan.json'], { 'plan.json': { format_version: '1.2', ...plan } });
  return report.deployments.flatMap(({ findings }) => findings).filter(({ rule }) => rule.startsWith('MC-ROLE')).map(({ rule, message }) => `${rule} ${message}`);
}
const DENIED = [expect.stringMatching(/^MC-ROLE-\d+ .*secretsmanager:GetSecretValue/)];
const reads = document(allow('secretsmanager:GetSecretValue', SECRET));
const nothing = document(allow('s3:GetObject'));

test.each<[string, (policy: string) => Part[]]>([
  ['a policy of the role, which it names', policy => [connector(BY_REFERENCE), role(), rolePolicy(policy)]],
  ['a policy of the role, to which it refers', policy => [
    connector(BY_REFERENCE), role({ name: undefined }), rolePolicy(policy, {}, { role: to('aws_iam_role.sink.id', 'aws_iam_role.sink') }),
  ]],
  ['a policy within the role', policy => [connector(BY_REFERENCE), role({ inline_policy: [{ name: 'a', policy }] })]],
  ['a policy of its own that is attached', policy => [
    connector(BY_REFERENCE), role(), { type: 'aws_iam_policy', name: 'p', values: { policy } },
    { type: 'aws_iam_role_policy_attachment', name: 'a', values: { role: 'shop-sink' }, expressions: { policy_arn: to('aws_iam_policy.p.arn', 'aws_iam_policy.p') } },
  ]],
  ['what exists already, by ARNs', policy => [
    connector(ROLE), role({ arn: ROLE, managed_policy_arns: [POLICY] }), { type: 'aws_iam_policy', name: 'p', values: { arn: POLICY, policy } },
    { type: 'aws_iam_policy_attachment', name: 'a', values: { roles: ['shop-sink'], policy_arn: POLICY } },
  ]],
])('%s', async (_, parts) => {
  for (const module of ['', 'module.shop.']) {
    expect(await said(parts(reads), module)).toEqual([]);
    expect(await said(parts(nothing), module)).toEqual(DENIED);
  }
});

test.each<[string, Part[]]>([
  ['a document that only the apply knows', [role(), rolePolicy(undefined, { role: 'shop-sink' }, { policy: to('data.aws_iam_policy_document.p.json', 'data.aws_iam_policy_document.p') })]],
  ['a policy of elsewhere', [role(), { type: 'aws_iam_role_policy_attachment', name: 'a', values: { role: 'shop-sink', policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' } }]],
  ['an attachment of what another module makes', [role(), {
    type: 'aws_iam_role_policy_attachment', name: 'a', values: { role: 'shop-sink' }, expressions: { policy_arn: to('module.policies.arn', 'module.policies') },
  }]],
  ['a policy of a role that only the apply knows', [role(), rolePolicy(reads, {}, { role: to('var.role') })]],
  ['a role that is looked up', [role({ arn: ROLE }, { mode: 'data' })]],
  ['a document that is no JSON', [role(), rolePolicy('{')]],
])('nothing is said of %s', async (_, parts) => {
  expect(await said([connector(BY_REFERENCE), ...parts])).toEqual([]);
  expect(await said([connector(ROLE), ...parts])).toEqual([]);
});

test('whom the role trusts is judged, too', async () => {
  expect(await said([connector(BY_REFERENCE), role({ assume_role_policy: trust('kafka.amazonaws.com') }), rolePolicy(reads)]))
    .toEqual([expect.stringContaining('kafkaconnect.amazonaws.com')]);
});
