import { execFile } from 'child_process';
import { promisify } from 'util';
import { readTemplates } from '../../adapters';
import { textFromTemplateValue } from '../../model';
import { inPackage } from '../../platform';
import { withStandIns } from '../stand-ins';
import { WORKER_KEYS } from './signature';

/** What a deploy does to the domain before the sink writes, or to the database before the source reads, by the functions of the library. */
export interface DeployFunction {
  /** The folder of its bundle. */
  readonly code: 'index-template' | 'role-mapping' | 'database';
  /** Id of the resource. */
  readonly id: string;
  /** The domain or the host that it is about, as texts are compared. */
  readonly endpoint: string;
  readonly properties: { readonly [name: string]: unknown };
}

const TYPES = {
  'Custom::OpenSearchIndexTemplate': 'index-template',
  'Custom::OpenSearchRoleMapping': 'role-mapping',
  'Custom::MskConnectDatabasePreparation': 'database',
} as const;

/** The index templates, role mappings and preparations of databases of some templates. */
export function deployFunctionsOf(path: string, cwd: string): DeployFunction[] {
  let templates;
  try {
    templates = readTemplates(path, cwd);
  } catch {
    return []; // a connector's own file has no functions beside it
  }
  return templates.flatMap(template => template.ofType(...Object.keys(TYPES)).map((resource) => {
    const { ServiceToken: _, ...properties } = resource.properties;
    const endpoint = textFromTemplateValue(properties.Endpoint ?? properties.Host).toString();
    return { code: TYPES[resource.type as keyof typeof TYPES], id: resource.id, endpoint, properties: resolved(properties) };
  }));
}

/** Properties with stand-ins for what only a deploy knows. */
function resolved(properties: { readonly [name: string]: unknown }): { [name: string]: unknown } {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => {
    const given = (each: unknown) => withStandIns(new Map([[name, textFromTemplateValue(each)]])).config[name];
    return [name, Array.isArray(value) ? value.map(given) : given(value)];
  }));
}

/** Runs one against the local OpenSearch: compiled, as Node.js runs no TypeScript. */
export async function runDeployFunction({ code, id, properties }: DeployFunction, endpoint: string): Promise<void> {
  const event = {
    RequestType: 'Create', RequestId: 'rehearsal', StackId: 'rehearsal', LogicalResourceId: id, ResourceProperties: { ...properties, Endpoint: endpoint },
  };
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: WORKER_KEYS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: WORKER_KEYS.secretAccessKey,
    AWS_SESSION_TOKEN: '',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoint,
    TRIES: '2',
  };
  const script = inPackage('lib', 'rehearse', 'function-process.js');
  try {
    await promisify(execFile)(process.execPath, [script, inPackage('lib', 'handlers', code), JSON.stringify(event)], { env });
  } catch (error) {
    throw new Error(`the function of ${id} failed: ${(error as { stderr?: string }).stderr?.trim() || (error as Error).message}`);
  }
}
