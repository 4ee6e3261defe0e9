import { Client } from 'pg';
import { drivenBy } from '../../../handlers/database/driven';
import { databaseResource } from '../../../handlers/database/resource';
import type { Properties } from '../../../handlers/database/properties';
import type { Sessions } from '../../../handlers/database/sessions';
import type { Connect, Session } from '../../../handlers/database/sql';
import { sessionsByDataApi } from '../../../handlers/database-data-api/sessions';
import { provided } from '../../../handlers/shared/provided';
import type { CustomResourceEvent, Outcome } from '../../../handlers/shared/event';
import { context, lambdaEnvironment, serviceError, StandIn } from '../support/stand-in';
import { CLUSTER } from './data-api';
import type { DataApi } from './data-api';

export const ADMIN = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:admin-AbCdEf';
export const USER = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:user-AbCdEf';

/** Runs the functions of a database with secrets of a stand-in. */
export class DatabaseStage {
  /** The logins, by the ARNs of their secrets. */
  readonly logins = new Map<string, string>();
  private readonly secrets = new StandIn(({ body }) => {
    const { SecretId } = JSON.parse(body) as { SecretId: string };
    const text = this.logins.get(SecretId);
    return text === undefined ? serviceError('ResourceNotFoundException', 'no such secret') : { body: { ARN: SecretId, SecretString: text } };
  });
  private restore!: () => void;

  async open(dataApi?: DataApi): Promise<void> {
    await this.secrets.open();
    await dataApi?.open();
    this.restore = lambdaEnvironment({ AWS_ENDPOINT_URL_SECRETS_MANAGER: this.secrets.url, AWS_ENDPOINT_URL_RDS_DATA: dataApi?.url });
  }

  async close(): Promise<void> {
    this.restore();
    await this.secrets.close();
  }

  send(connect: Connect, properties: Properties, event: Partial<CustomResourceEvent<Properties>> = {}, milliseconds = 60_000): Promise<Outcome> {
    return this.sendBy(drivenBy(() => connect), properties, event, milliseconds);
  }

  /** The same, where the Data API runs the statements. */
  sendByDataApi(properties: Properties, event: Partial<CustomResourceEvent<Properties>> = {}, milliseconds = 60_000): Promise<Outcome> {
    return this.sendBy(sessionsByDataApi, { ...properties, ClusterArn: CLUSTER, Host: 'cluster.invalid', Port: '1' }, event, milliseconds);
  }

  private sendBy(sessions: Sessions<Properties>, properties: Properties, event: Partial<CustomResourceEvent<Properties>>, milliseconds: number): Promise<Outcome> {
    return provided(databaseResource(sessions))({
      RequestType: 'Create', RequestId: 'request-1', StackId: 'stack-1', LogicalResourceId: 'Resource', ...event, ResourceProperties: properties,
    }, context(milliseconds));
  }
}

/** A session without TLS, on the loopback. */
export const connectPlainly: Connect = async ({ host, port, database }, { username, password }) => {
  const client = new Client({ host, port, database, user: username, password, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  return { query: async sql => (await client.query(sql)).rows as { [column: string]: unknown }[], end: () => client.end() };
};

/** Some statements, one after the other. */
export async function run(session: Session, ...statements: string[]): Promise<void> {
  for (const statement of statements) {
    await session.query(statement);
  }
}

/** One session for some statements. */
export async function within<T>(login: Promise<Session>, use: (session: Session) => Promise<T>): Promise<T> {
  const session = await login;
  try {
    return await use(session);
  } finally {
    await session.end();
  }
}
