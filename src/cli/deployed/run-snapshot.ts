import { setTimeout as sleep } from 'node:timers/promises';
import { InputError, readContent, readPaths, Template } from '../../adapters';
import type { ConnectorDeployment } from '../../model';
import { textFromTemplateValue } from '../../model';
import { EXIT } from '../../plugins';
import type { CliIo } from '../io';
import { nameOf, signalFor, sourceAmong } from '../snapshot';
import type { SnapshotOptions } from '../snapshot';
import { onDeployed } from './command';
import { deployedValue } from './deployed-values';
import type { Deployed } from './deployed-values';
import { Refusal } from './refusal';
import type { Aws, AwsOptions } from './sdk';

/** Where the statement runs: a cluster that is named, or that of a stack whose database is prepared by the Data API. */
export interface RunSnapshotOptions extends SnapshotOptions, AwsOptions {
  readonly clusterArn?: string;
  readonly secretArn?: string;
  readonly database?: string;
  readonly stack?: string;
}

const RESUMING_TRIES = 20;
const RESUMING_PAUSE = 5000;

/** A cluster, and as whom it is asked. */
interface Target {
  readonly resourceArn: string;
  readonly secretArn: string;
  readonly database?: string;
}

/** `cdk-msk-connect snapshot --stack` or `--cluster-arn`: has a running source read tables again, by the Data API of its database. */
export function runSnapshot(path: string, options: RunSnapshotOptions, io: CliIo): Promise<number> {
  const region = options.region ?? options.clusterArn?.split(':')[3];
  return onDeployed({ ...options, region, connector: undefined }, io, async (aws) => {
    const stack = options.stack === undefined ? undefined : await deployedStack(aws, options.stack);
    const source = orRefusal(() => {
      const deployments = stack === undefined ? readPaths([path], io.cwd) : readContent(stack.text, options.stack!);
      return sourceAmong(deployments, options.connector);
    });
    const { table, row } = orRefusal(() => signalFor(source, options.tables));
    const target = options.clusterArn === undefined ? targetIn(stack!, source) : givenTarget(options);
    const insert = new aws.sdk.ExecuteStatementCommand({
      ...target,
      sql: `INSERT INTO ${table} (id, type, data) VALUES (:id, :type, :data)`,
      parameters: Object.entries(row).map(([name, stringValue]) => ({ name, value: { stringValue } })),
    });
    await whenAwake(() => aws.data.send(insert));
    io.stdout.write(`${nameOf(source)} reads ${options.tables.join(', ')} again (signal ${row.id})\n`);
    return EXIT.OK;
  });
}

/** A cluster that is paused resumes because it is asked, which takes it some seconds. */
async function whenAwake(ask: () => Promise<unknown>): Promise<void> {
  for (let left = RESUMING_TRIES; ; left--) {
    try {
      await ask();
      return;
    } catch (error) {
      if ((error as Error).name !== 'DatabaseResumingException' || left === 0) {
        throw error;
      }
      await sleep(Number(process.env.CDK_MSK_CONNECT_POLL_MS ?? RESUMING_PAUSE));
    }
  }
}

function givenTarget({ clusterArn, secretArn, database }: RunSnapshotOptions): Target {
  if (secretArn === undefined) {
    throw new Refusal('--cluster-arn requires --secret-arn: the secret of a login that can write to the signaling table, such as the login of the connector');
  }
  return { resourceArn: clusterArn!, secretArn, database };
}

/** The cluster whose Data API prepares the database of a source, as the login of its connector. */
function targetIn({ template, values }: DeployedStack, source: ConnectorDeployment): Target {
  const host = String(source.configuration?.get('database.hostname'));
  const preparation = template.ofType('Custom::MskConnectDatabasePreparation')
    .find(({ properties }) => properties.ClusterArn !== undefined && String(textFromTemplateValue(properties.Host)) === host)?.properties;
  const [resourceArn, secretArn] = [preparation?.ClusterArn, preparation?.UserSecretArn].map(value => deployedValue(value, values));
  if (resourceArn === undefined || secretArn === undefined) {
    throw new Refusal(preparation === undefined
      ? `the stack does not prepare the database of ${nameOf(source)} with the Data API (prepare: { useDataApi: true }); specify --cluster-arn and --secret-arn, `
        + 'or run the command without --stack and execute the statement that it prints'
      : 'the template does not contain the ARN of the cluster; specify --cluster-arn and --secret-arn');
  }
  return { resourceArn, secretArn, database: deployedValue(preparation!.DatabaseName, values) };
}

interface DeployedStack {
  readonly text: string;
  readonly template: Template;
  readonly values: Deployed;
}

async function deployedStack({ stacks: client, sdk }: Aws, StackName: string): Promise<DeployedStack> {
  try {
    const { TemplateBody: text = '{}' } = await client.send(new sdk.GetTemplateCommand({ StackName, TemplateStage: 'Processed' }));
    if (!/^\s*\{/.test(text)) {
      throw new Refusal(`the template of the stack ${StackName} is not in JSON; specify --cluster-arn and --secret-arn`);
    }
    const values = new Map<string, string>();
    for await (const { StackResourceSummaries = [] } of sdk.paginateListStackResources({ client }, { StackName })) {
      StackResourceSummaries.forEach(({ LogicalResourceId: id = '', PhysicalResourceId: name }) => name !== undefined && values.set(id, name));
    }
    return { text, template: new Template(JSON.parse(text) as { Resources: object }), values };
  } catch (error) {
    throw (error as Error).name !== 'ValidationError' ? error
      : new Refusal(`there is no stack "${StackName}"; check the account and the Region`);
  }
}

function orRefusal<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? new Refusal(error.message) : error;
  }
}
