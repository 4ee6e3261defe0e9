import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Statement { readonly Action: string | string[]; readonly Resource: unknown; readonly Condition?: Record<string, Record<string, unknown>>; readonly Principal?: { Service?: unknown } }
interface Resource { readonly Type: string; readonly Properties?: { AssumeRolePolicyDocument?: { Statement: Statement[] }; PolicyDocument?: { Statement: Statement[] }; Policies?: Array<{ PolicyDocument: { Statement: Statement[] } }>; Roles?: Array<{ Ref?: string }> } }

const EXAMPLES = join(__dirname, '..', '..', 'examples');
const TEMPLATES = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter(file => /expected[\\/].*\.template\.json$/.test(file));
const resourcesOf = (file: string) => (JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as { Resources: Record<string, Resource> }).Resources;

/** Services that take a role for a resource of the user, and say for which. */
const CONFUSED = /^(kafkaconnect|kafka)\.amazonaws\.com$/;

/** The roles that MSK and MSK Connect assume, with what they allow. */
const ROLES = TEMPLATES.flatMap(file => {
  const resources = resourcesOf(file);
  return Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::IAM::Role').flatMap(([id, { Properties = {} }]) => {
    const trust = (Properties.AssumeRolePolicyDocument?.Statement ?? []).filter(({ Principal }) => CONFUSED.test(String(Principal?.Service)));
    const attached = Object.values(resources).filter(each => each.Type === 'AWS::IAM::Policy' && each.Properties?.Roles?.some(role => role.Ref === id));
    const statements = [...(Properties.Policies ?? []).map(({ PolicyDocument }) => PolicyDocument), ...attached.map(each => each.Properties!.PolicyDocument!)].flatMap(each => each.Statement);
    return trust.length === 0 ? [] : [{ file, id, trust, statements }];
  });
});

test('there are roles in the examples', () => expect(ROLES.length).toBeGreaterThan(20));

test('every role that is made says for which account it is assumed, and that of a connector for which connector', () => {
  const keys = ({ Condition = {} }: Statement) => Object.values(Condition).flatMap(Object.keys);
  // of replicators, AWS documents the account alone
  const wanted = ({ Principal }: Statement, id: string) => String(Principal?.Service).startsWith('kafkaconnect.') || !id.startsWith('Replicator')
    ? ['aws:SourceAccount', 'aws:SourceArn'] : ['aws:SourceAccount'];
  const open = ROLES.filter(({ trust, id }) => !trust.every(statement => wanted(statement, id).every(key => keys(statement).includes(key))));
  expect(open.map(({ file, id }) => `${file} ${id}`)).toEqual([]);
});

/** Actions that IAM knows on no resource. */
const ON_NO_RESOURCE = ['dynamodb:ListStreams', 'glue:GetSchemaVersion', 'glue:PutSchemaVersionMetadata'];

test('no role of a connector allows anything on all resources that can be allowed on some', () => {
  const wide = ROLES.flatMap(({ file, id, statements }) => statements.filter(({ Resource }) => [Resource].flat().includes('*'))
    .flatMap(({ Action }) => [Action].flat().filter(action => !ON_NO_RESOURCE.includes(action)).map(action => `${file} ${id} ${action}`)));
  expect(wide).toEqual([]);
});
